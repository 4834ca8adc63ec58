import * as z from 'zod/mini';
import { accountOf } from '../../lib/model/account-address.ts';
import { Brand, type BrandTerm, TermKind } from '../../lib/model/brand.ts';
import { type BrandId, SiteId, siteIds } from '../../lib/model/ids.ts';

/** A brand as it is being typed: lists are lines of text, switches are always there. */
export const TermDraft = z.object({
  kind: TermKind,
  text: z.string(),
  competitor: z.boolean(),
  misspellings: z.boolean(),
  exclude: z.string(),
  context: z.string(),
});
export type TermDraft = z.infer<typeof TermDraft>;

export const BrandDraft = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** Own accounts of each site, as a person types them: `@acme, acme_help`. */
  handles: z.record(SiteId, z.string()).check(({ value, issues }) => {
    for (const site of siteIds) {
      const { wrong } = readAccounts(site, value[site]);
      if (wrong.length > 0) issues.push({ code: 'custom', input: value, path: [site], message: wrong.join(', ') });
    }
  }),
  terms: z.array(TermDraft),
});
export type BrandDraft = z.infer<typeof BrandDraft>;

export const emptyTerm: TermDraft = {
  kind: 'name',
  text: '',
  competitor: false,
  misspellings: false,
  exclude: '',
  context: '',
};

export function draftOf(brand: Pick<Brand, 'name' | 'handles' | 'terms'>): BrandDraft {
  const handles = (site: SiteId) =>
    brand.handles
      .filter((one) => one.site === site)
      .map(({ handle }) => handle)
      .join(', ');
  return {
    name: brand.name,
    handles: Object.fromEntries(siteIds.map((site) => [site, handles(site)])) as BrandDraft['handles'], // of all sites
    terms: brand.terms.map(termDraftOf),
  };
}

export function termDraftOf(term: BrandTerm): TermDraft {
  return {
    kind: term.kind,
    text: term.text,
    competitor: term.competitor === true,
    misspellings: term.misspellings === true,
    exclude: term.exclude?.join(', ') ?? '',
    context: term.context?.join(', ') ?? '',
  };
}

/**
 * The brand that a draft means; rows without text are no terms.
 * @throws ZodError where something is too long.
 */
export function brandOf(id: BrandId, draft: BrandDraft): Brand {
  return Brand.parse({
    id,
    name: draft.name,
    handles: siteIds.flatMap((site) =>
      readAccounts(site, draft.handles[site]).handles.map((handle) => ({ site, handle })),
    ),
    terms: draft.terms.filter(({ text }) => text.trim() !== '').map(termOf),
  });
}

function termOf({ kind, text, competitor, misspellings, exclude, context }: TermDraft): BrandTerm {
  return {
    kind,
    text: text.trim(),
    ...(competitor ? { competitor } : {}),
    ...(misspellings ? { misspellings } : {}),
    ...(listOf(exclude).length > 0 ? { exclude: listOf(exclude) } : {}),
    ...(listOf(context).length > 0 ? { context: listOf(context) } : {}),
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Accounts as people write or paste them, and what of it names none on this site. */
export function readAccounts(site: SiteId, text: string): { readonly handles: string[]; readonly wrong: string[] } {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const read = parts.map((part) => accountOf(site, part));
  return {
    handles: [...new Set(read.filter((handle) => handle !== undefined))],
    wrong: parts.filter((_, index) => read[index] === undefined),
  };
}
