import type { CannedResponse } from '../model/response.ts';
import { primaryOf } from './phrases/index.ts';
import type { Situation } from './situation.ts';

/**
 * How well the language of a text fits the post: 1 for the post's own, 0 where either is not known, -1 for English,
 * which more people read beside their own than any other, -2 for another.
 */
export type LanguageFit = 1 | 0 | -1 | -2;

/** A text of a response, and for which language and site it is; absent: any. */
export interface Version {
  readonly text: string;
  readonly language?: string | undefined;
  readonly site?: Situation['site'] | undefined;
}

/** The text of a response as this site and language want it. */
export function versionFor(
  response: CannedResponse,
  { language, site }: Pick<Situation, 'language' | 'site'>,
): Version {
  if (response.versions === undefined) return response;
  const all: Version[] = [{ text: response.text, language: response.language }, ...(response.versions ?? [])];
  const suits = (one: Version) =>
    4 * languageFit(one.language, language) + (one.site === undefined ? 1 : one.site === site ? 2 : -2);
  return all.reduce((best, one) => (suits(one) > suits(best) ? one : best));
}

export function languageFit(text: string | undefined, post: string | undefined): LanguageFit {
  if (text === post) return text === undefined ? 0 : 1;
  const [ours, theirs] = [primaryOf(text), primaryOf(post)];
  if (ours === undefined || theirs === undefined) return 0;
  if (ours === theirs) return 1;
  return ours === 'en' ? -1 : -2;
}
