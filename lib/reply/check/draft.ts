import { fold } from './fold.ts';
import { languages } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { findPhrases, hasPhrase, type Place } from './phrases.ts';
import { spokenLanguage } from './spoken-language.ts';

/** The lists of phrases that a language has. */
export type PhraseList = {
  [Name in keyof Language]: Language[Name] extends string ? Name : never;
}[Exclude<keyof Language, 'code' | 'common' | 'giving'>];

/** A draft as rules read it. */
export interface Draft {
  readonly text: string;
  /** Unit for unit as long as `text` (`fold.ts`). */
  readonly folded: string;
  /** In how many words, and how many sentences are finished: what is missing is missed only then. */
  readonly words: number;
  readonly finished: number;
  /** BCP 47, as far as the words tell. */
  readonly spoken: string | undefined;
  /** Those whose phrases are looked for: the draft's own, else the post's, else all. */
  readonly languages: readonly Language[];
  /** Whether it may well be in a language whose phrases are known: what is missing is missed only then. */
  readonly isUnderstood: boolean;
  readonly find: (list: PhraseList) => readonly Place[];
  readonly has: (list: PhraseList) => boolean;
  /** At what time, by when, for how long, or that it is done. */
  readonly saysWhen: () => boolean;
}

/** Of a longer draft only its beginning is read, in UTF-16 units; no site takes a reply that long. */
const longestRead = 10_000;

export function readDraft(whole: string, postLanguage: string | undefined): Draft {
  const text = whole.slice(0, longestRead);
  const folded = fold(text);
  const spoken = spokenLanguage(text);
  const applying = applyingLanguages(spoken, postLanguage);
  const likely = spoken ?? postLanguage;
  const has = (list: PhraseList) => applying.some((language) => hasPhrase(folded, language[list]));
  return {
    text,
    folded,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    finished: text.match(/[\p{L}\p{N}"')”»]\s?(?:[.!?…]+(?=\s|$)|\n)|\p{Extended_Pictographic}\s*$/gu)?.length ?? 0,
    spoken,
    languages: applying,
    isUnderstood: likely === undefined || applying.some(({ code }) => code === likely),
    find: (list) => applying.flatMap((language) => findPhrases(folded, language[list])),
    has,
    saysWhen: () => has('ahead') || has('times'),
  };
}

function applyingLanguages(spoken: string | undefined, post: string | undefined): readonly Language[] {
  if (spoken !== undefined) return languages.filter(({ code }) => code === spoken);
  const ofPost = languages.filter(({ code }) => code === post);
  return ofPost.length > 0 ? ofPost : languages;
}
