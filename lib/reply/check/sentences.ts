import type { Place } from './phrases.ts';

/** A point after a number may be that of a date: it ends no sentence. */
const end = /(?:(?<!\d)\.|[!?…])+(?=\s|$)|\n/gu;

/** Where the sentences of a text stand, in order. */
export function sentencesIn(text: string): Place[] {
  const ends = [...Array.from(text.matchAll(end), ({ 0: signs, index }) => index + signs.length), text.length];
  return ends
    .map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
