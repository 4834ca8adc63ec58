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

/** Terms that a word with this first letter and of this length can be a misspelling of. */
interface Candidates {
  readonly letters: number[];
  readonly terms: Needles['misspelt'];
}

/** Which letters a word has, as bits: one letter wrong changes at most two of them. Most words are ruled out by this alone. */
function lettersOf(written: { readonly [index: number]: number; readonly length: number }): number {
  let letters = 0;
  for (let at = 0; at < written.length; at += 1) letters |= 1 << ((written[at] ?? 0) & 31);
  return letters;
}

function hasAtMostTwo(bits: number): boolean {
  const fewer = bits & (bits - 1);
  return (fewer & (fewer - 1)) === 0;
}

export function createMisspellings({ misspelt }: Pick<Needles, 'misspelt'>): FindMisspellings | undefined {
  if (misspelt.length === 0) return undefined;
  const byBeginning = new Map<number, Candidates>();
  const place = (first: number, length: number) => first * 512 + length;
  let mostWords = 1;
  for (const term of misspelt) {
    mostWords = Math.max(mostWords, term.text.split(' ').length);
    const letters = lettersOf(Array.from(term.text, (letter) => letter.charCodeAt(0)));
    for (const length of [term.text.length - 1, term.text.length, term.text.length + 1]) {
      const key = place(term.text.charCodeAt(0), length);
      const candidates = byBeginning.get(key) ?? { letters: [], terms: [] };
      byBeginning.set(key, candidates);
      candidates.letters.push(letters);
      candidates.terms.push(term);
    }
  }

  return (reading, isKnown, found) => {
    const { units, kinds, length } = reading.folded;
    const isLetter = (index: number) =>
      index >= 0 && index < length && ((kinds[index] ?? 0) & (wordCharacter | unspaced | hangul)) === wordCharacter;

    const compare = (start: number, end: number) => {
      const candidates = byBeginning.get(place(units[start] ?? 0, end - start));
      if (candidates === undefined) return;
      const word = units.subarray(start, end);
      const letters = lettersOf(word);
      let written: string | undefined;
      for (let at = 0; at < candidates.letters.length; at += 1) {
        if (!hasAtMostTwo((candidates.letters[at] ?? 0) ^ letters)) continue;
        const term = candidates.terms[at];
        written ??= String.fromCharCode(...word);
        if (term === undefined || !isOneLetterWrong(written, term.text)) continue;
        if (isKnown(start, end) || !beginsWord(reading, start, false) || !endsWord(reading, end, false)) return;
        found(term.sought, start, end);
      }
    };

    for (let start = 0; start < length; start += 1) {
      if (!isLetter(start) || isLetter(start - 1)) continue;
      let end = start;
      for (let words = 1; words <= mostWords; words += 1) {
        while (isLetter(end)) end += 1;
        compare(start, end);
        if (units[end] !== 32 || !isLetter(end + 1)) break;
        end += 1;
      }
    }
  };
}
