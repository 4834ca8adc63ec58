import { isStopWord, searchWords, stemOf } from './search-words.ts';

/** What a text is found by: numbers that stand for its words, pairs of words and parts of words, with their weights. */
export interface Terms {
  /** From 0 to `termRoom - 1`, as often as they occur. */
  readonly keys: readonly number[];
  /** How much each of `keys` counts beside a word that says something (1). */
  readonly weights: readonly number[];
}

/** So many different terms are told apart; 5,000 texts have about 100,000. */
export const termRoom = 2 ** 19;

/** Weights found on posts to a bank (a held-out part of Banking77's training set), not on those we report. */
const weight = { word: 1, pair: 1, skipped: 0.5, part: 0.7 } as const;
/** "Why", "not", "still" say little about what a post is about, but much about what it wants. */
const ofStopWord = 0.45;
/** From this weight on a term says something, from the other on by itself: a single part of a word is chance. */
export const leastTelling = 0.5;
export const tellsAlone = 1;
const partLength = 4;

/** A word as it is compared. */
interface Word {
  readonly stem: string;
  readonly isTelling: boolean;
  readonly parts: readonly number[];
}

/**
 * The terms of a text. Words are compared by their English stems; parts of words do that for the other languages.
 * Who reads many texts hands over a `known` of their own: most words come again.
 */
export function termsOf(text: string, known = new Map<string, Word>()): Terms {
  const keys: number[] = [];
  const weights: number[] = [];
  const add = (key: number, its: number) => {
    keys.push(key);
    weights.push(its);
  };
  for (const handle of handlesIn(text)) add(hash(`@${handle}`), weight.word);
  let last: Word | undefined;
  const telling: string[] = [];
  for (const written of searchWords(text)) {
    const word = known.get(written) ?? asCompared(written);
    known.set(written, word);
    const { stem, isTelling, parts } = word;
    add(hash(`w${stem}`), shareOf(word) * weight.word);
    if (last !== undefined) add(hash(`p${last.stem} ${stem}`), shareOf(last) * shareOf(word) * weight.pair);
    last = word;
    if (!isTelling) continue;
    const [second, first] = [telling.at(-1), telling.at(-2)];
    if (second !== undefined) add(hash(`t${second} ${stem}`), weight.pair);
    if (first !== undefined) add(hash(`t${first} ${stem}`), weight.skipped);
    telling.push(stem);
    for (const part of parts) add(part, weight.part);
  }
  return { keys, weights };
}

function shareOf({ isTelling }: Word): number {
  return isTelling ? 1 : ofStopWord;
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
  const isTelling = !isStopWord(written);
  const padded = `_${stem}_`;
  const parts: number[] = [];
  for (let at = 0; isTelling && at + partLength <= Math.max(partLength, padded.length); at += 1)
    parts.push(hash(`c${padded.slice(at, at + partLength)}`));
  return { stem, isTelling, parts };
}

/** FNV-1a, folded into `termRoom`. */
function hash(term: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) state = Math.imul(state ^ term.charCodeAt(at), 0x01000193);
  return ((state >>> 19) ^ state) & (termRoom - 1);
}
