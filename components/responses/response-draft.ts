import * as z from 'zod/mini';
import { SiteId } from '../../lib/model/ids.ts';
import { CannedResponse, ReplyKind } from '../../lib/model/response.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';

const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const Language = z.string().check(
  z.trim(),
  z.refine((typed) => typed === '' || isLanguageCode(typed)),
);

/** Whether this is written like a language of BCP 47: `en`, `pt-BR`. */
export function isLanguageCode(code: string): boolean {
  return languageCode.test(code);
}

/** A canned response as its form has it: what is not said is empty. */
export const ResponseDraft = z.object({
  kind: z.union([ReplyKind, z.literal('')]),
  folder: z.string().check(z.trim(), z.maxLength(100)),
  owner: z.string().check(z.trim(), z.maxLength(100)),
  /** As a date field has it; empty: never. */
  review: z.string(),
  title: CannedResponse.shape.title,
  text: CannedResponse.shape.text,
  language: Language,
  versions: z.array(
    z.object({ language: Language, site: z.union([SiteId, z.literal('')]), text: CannedResponse.shape.text }),
  ),
  issueTypes: z.array(z.string()),
});
export type ResponseDraft = z.infer<typeof ResponseDraft>;

/** Where a text stands in the form. */
export type TextName = 'text' | `versions.${number}.text`;

export function asDraft(response: CannedResponse): ResponseDraft {
  const { title, text, language, kind, folder, owner, reviewAt, versions, issueTypes } = response;
  return {
    title,
    text,
    language: language ?? '',
    kind: kind ?? '',
    folder: folder ?? '',
    owner: owner ?? '',
    review: reviewAt?.slice(0, 10) ?? '',
    versions: (versions ?? []).map((version) => ({
      language: version.language ?? '',
      site: version.site ?? '',
      text: version.text,
    })),
    issueTypes: issueTypes ?? [],
  };
}

export function withDraft({ id }: CannedResponse, draft: ResponseDraft): CannedResponse {
  const { title, text, language, kind, folder, owner, review, versions, issueTypes } = draft;
  return {
    id,
    title,
    text,
    ...(language === '' ? {} : { language }),
    ...(versions.length === 0 ? {} : { versions: versions.map(asVersion) }),
    ...(folder === '' ? {} : { folder }),
    ...(kind === '' ? {} : { kind }),
    ...(issueTypes.length === 0 ? {} : { issueTypes: issueTypes.map((type) => IssueTypeId.parse(type)) }),
    ...(owner === '' ? {} : { owner }),
    ...(review === '' ? {} : { reviewAt: new Date(review).toISOString() }),
  };
}

function asVersion({ language, site, text }: ResponseDraft['versions'][number]) {
  return { ...(language === '' ? {} : { language }), ...(site === '' ? {} : { site }), text };
}
