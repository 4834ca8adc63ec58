import { searchWords, stemOf, tellingShare } from './search-words.ts';

/** What a text is found by: numbers that stand for its words, pairs of words and parts of words, with their weights. */
export interface Terms {
  /** From 0 to `termRoom - 1`, as often as they occur. */
  readonly keys: readonly number[];
  /** How much each of `keys` counts beside a word that says something (1). */
  readonly weights: readonly number[];
}

/** So many different terms are told apart; 5,000 texts have about 100,000. */
export const termRoom = 2 ** 19;

/** Weights found on posts to a bank: on Banking77's training part, on which `npm run measure` reports, too. */
const weight = { word: 1, pair: 1, skipped: 0.5, part: 0.7 } as const;
/** From this weight on a term says something, from the other on by itself: a single part of a word is chance. */
export const leastTelling = 0.5;
export const tellsAlone = 1;
const partLength = 4;

/** A word as it is compared. */
interface Word {
  /** Hash of its stem. */
  readonly stem: number;
  /** How much it says, from 0 to 1. */
  readonly share: number;
  /** The terms that stand for its parts. */
  readonly parts: readonly number[];
}

/** What tells a word from a pair of the same hash, and neighbours from words with others in between. */
const salt = { word: 0x9e3779b9, neighbours: 0x85ebca6b, telling: 0xc2b2ae35 } as const;

/** The terms of a text. */
export function termsOf(text: string): Terms {
  const keys: number[] = [];
  const weights: number[] = [];
  eachTerm(text, new Map(), (key, its) => {
    keys.push(key);
    weights.push(its);
  });
  return { keys, weights };
}

/** Words that were read already: most come again. */
export type KnownWords = Map<string, Word>;

/**
 * Tells each term of a text, as often as it occurs, with its weight. Words are compared by their English stems; parts of
 * words do that for the other languages.
 */
export function eachTerm(text: string, known: KnownWords, add: (key: number, weight: number) => void): void {
  for (const handle of handlesIn(text)) add(folded(hash(`@${handle}`)), weight.word);
  let last: Word | undefined;
  let [first, second]: (number | undefined)[] = [];
  for (const written of searchWords(text)) {
    const word = known.get(written) ?? asCompared(written);
    known.set(written, word);
    const { stem, share, parts } = word;
    add(wordTerm(stem), share * weight.word);
    if (last !== undefined) add(pairTerm(last.stem, stem, salt.neighbours), last.share * share * weight.pair);
    last = word;
    if (share < 1) continue;
    if (second !== undefined) add(pairTerm(second, stem, salt.telling), weight.pair);
    if (first !== undefined) add(pairTerm(first, stem, salt.telling), weight.skipped);
    [first, second] = [second, stem];
    for (const part of parts) add(part, weight.part);
  }
}

/** The terms of the words of a text alone. */
export function wordTermsOf(text: string): number[] {
  return searchWords(text).map((written) => wordTerm(hash(stemOf(written))));
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
    parts.push(folded(hash(`c${padded.slice(at, at + partLength)}`)));
  return { stem: hash(stem), share, parts };
}

function wordTerm(stem: number): number {
  return folded(Math.imul(stem ^ salt.word, 0x01000193));
}

/** Two words, in this order: no text is put together for it, which would take most of the time of reading many. */
function pairTerm(one: number, other: number, its: number): number {
  const mixed = Math.imul(one ^ its, 0x01000193) ^ (one >>> 15);
  return folded(Math.imul(mixed ^ other, 0x01000193) ^ (mixed >>> 13));
}

/** FNV-1a. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state;
}

/** Into `termRoom`. */
function folded(state: number): number {
  return ((state >>> 19) ^ state) & (termRoom - 1);
}
