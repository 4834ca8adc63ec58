import { hashOf, mix } from '../model/fnv.ts';
import { searchWords, stemOf, tellingShare } from './search-words.ts';
import { meaningsBefore, meaningsOf } from './synonyms/index.ts';

/** What a text is found by: a word, what it means, a pair of words or a part of one. */
export interface Term {
  /** From 0 to `termRoom - 1`. */
  readonly key: number;
  /** How much it counts beside a word that says something (1). */
  readonly weight: number;
  /** Whether it says something of what a text is about: "not" and "how do" stand in any. */
  readonly tells: boolean;
}

/** As often as they occur. */
export type Terms = readonly Term[];

/** How many different terms are told apart; 5,000 texts have about 100,000. */
export const termRoom = 2 ** 19;

/** Weights of one term; the parts of a word share theirs, so that long words do not drown the others. */
const weight = { word: 1, meaning: 1, pair: 1, parts: 0.7 } as const;
const partLength = 4;

/** A word as it is compared. */
interface Word {
  /** Hash of its stem. */
  readonly stem: number;
  /** How much it says, from 0 to 1. */
  readonly share: number;
  /** The terms that stand for what it may mean, and for its parts. */
  readonly meanings: readonly number[];
  readonly parts: readonly number[];
  /** The terms that stand for what it means together with the next word, by the stem of that. */
  readonly before: ReadonlyMap<number, readonly number[]>;
}

/** What tells a word from a pair of the same hash, and neighbours from words with others in between. */
const salt = { word: 0x9e3779b9, neighbours: 0x85ebca6b, telling: 0xc2b2ae35 } as const;

/** The terms of a text. */
export function termsOf(text: string): Terms {
  const terms: Term[] = [];
  eachTerm(text, new Map(), (key, weight, tells) => terms.push({ key, weight, tells }));
  return terms;
}

/** Words that were read already: most come again. */
export type KnownWords = Map<string, Word>;

/**
 * Tells each term of a text, as often as it occurs. Words are compared by their English stems; parts of words do that for
 * the other languages.
 */
export function eachTerm(
  text: string,
  known: KnownWords,
  add: (key: number, weight: number, tells: boolean) => void,
): void {
  for (const handle of handlesIn(text)) add(folded(hashOf(`@${handle}`)), weight.word, true);
  let last: Word | undefined;
  let lastTelling: Word | undefined;
  for (const written of searchWords(text)) {
    const word = known.get(written) ?? asCompared(written);
    known.set(written, word);
    const { stem, share, meanings, parts } = word;
    const tells = share === 1;
    add(wordTerm(stem), share * weight.word, tells);
    for (const meaning of meanings) add(meaning, weight.meaning, true);
    for (const meaning of last?.before.get(stem) ?? []) add(meaning, weight.meaning, true);
    const before = tells ? lastTelling : undefined;
    if (before !== undefined) add(pairTerm(before.stem, stem, salt.telling), weight.pair, true);
    if (last !== undefined && last !== before)
      add(pairTerm(last.stem, stem, salt.neighbours), last.share * share * weight.pair, false);
    last = word;
    if (!tells) continue;
    lastTelling = word;
    for (const part of parts) add(part, weight.parts / Math.sqrt(parts.length), true);
  }
}

/** The terms of the words of a text alone. */
export function wordTermsOf(text: string): number[] {
  return searchWords(text).map((written) => wordTerm(hashOf(stemOf(written))));
}

/** Whole accounts only: whom a post calls upon tells which brand it is about, never what. */
function handlesIn(text: string): string[] {
  return (
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/(?<=@)[a-z0-9_.]{2,40}/g) ?? []
  );
}

function asCompared(written: string): Word {
  const stem = stemOf(written);
  const share = tellingShare(written);
  const padded = `_${stem}_`;
  const parts: number[] = [];
  for (let at = 0; share === 1 && at + partLength <= Math.max(partLength, padded.length); at += 1)
    parts.push(folded(hashOf(`c${padded.slice(at, at + partLength)}`)));
  const before = Array.from(
    meaningsBefore(written) ?? [],
    ([next, meanings]) => [hashOf(next), meaningTerms(meanings)] as const,
  );
  return { stem: hashOf(stem), share, meanings: meaningTerms(meaningsOf(written)), parts, before: new Map(before) };
}

function meaningTerms(meanings: Iterable<string>): number[] {
  return Array.from(meanings, (meaning) => folded(hashOf(`=${meaning}`)));
}

function wordTerm(stem: number): number {
  return folded(mix(stem, salt.word));
}

/** Two words, in this order: no text is put together for it, which would take most of the time of reading many. */
function pairTerm(one: number, other: number, its: number): number {
  const mixed = mix(one, its) ^ (one >>> 15);
  return folded(mix(mixed, other) ^ (mixed >>> 13));
}

/** Into `termRoom`. */
function folded(state: number): number {
  return ((state >>> 19) ^ state) & (termRoom - 1);
}
