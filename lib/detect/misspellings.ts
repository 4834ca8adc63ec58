import { beginsWord, endsWord, type Reading } from './edges.ts';
import { hangul, unspaced, wordCharacter } from './fold.ts';
import type { Needles, Sought } from './needles.ts';

/** Whether two texts differ by exactly one letter put in, left out, replaced, or swapped with its neighbour. */
export function isOneLetterWrong(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > 1) return false;
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  if (left + right === 1 || (left === 1 && right === 1)) return true;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

/**
 * Finds terms with one letter wrong, first letter right. No list of words is carried along (it would be larger than
 * everything else in the page), so an ordinary word at one letter's distance is found too: that is why it is off
 * unless asked for, and why a word that is itself a term or a condition of one never counts.
 */
export type FindMisspellings = (
  reading: Reading,
  isKnown: (start: number, end: number) => boolean,
  found: (sought: Sought, start: number, end: number) => void,
) => void;

export function createMisspellings({ misspelt }: Pick<Needles, 'misspelt'>): FindMisspellings | undefined {
  if (misspelt.length === 0) return undefined;
  const byBeginning = new Map<number, Needles['misspelt']>();
  const nameLike = (first: number, length: number) => first * 512 + length;
  let mostWords = 1;
  for (const term of misspelt) {
    mostWords = Math.max(mostWords, term.text.split(' ').length);
    for (const length of [term.text.length - 1, term.text.length, term.text.length + 1]) {
      const key = nameLike(term.text.charCodeAt(0), length);
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), term]);
    }
  }

  return (reading, isKnown, found) => {
    const { units, kinds, length } = reading.folded;
    const isLetter = (index: number) =>
      index >= 0 && index < length && ((kinds[index] ?? 0) & (wordCharacter | unspaced | hangul)) === wordCharacter;
    for (let start = 0; start < length; start += 1) {
      if (!isLetter(start) || isLetter(start - 1)) continue;
      let end = start;
      for (let words = 1; words <= mostWords; words += 1) {
        while (isLetter(end)) end += 1;
        const terms = byBeginning.get(nameLike(units[start] ?? 0, end - start));
        if (
          terms !== undefined &&
          !isKnown(start, end) &&
          beginsWord(reading, start, false) &&
          endsWord(reading, end, false)
        ) {
          const written = String.fromCharCode(...units.subarray(start, end));
          for (const { text, sought } of terms) if (isOneLetterWrong(written, text)) found(sought, start, end);
        }
        if (units[end] !== 32 || !isLetter(end + 1)) break;
        end += 1;
      }
    }
  };
}
