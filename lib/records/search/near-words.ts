import type { Database } from '../database.ts';
import { mayBeMisspelt } from './search-tables.ts';

/** Words as like as these are taken for one that was meant, the likest first. */
const mostNear = 20;
/** From this length on two mistakes are forgiven, below it one. */
const longWord = 8;
/** Where no word with the same first letters is like it, as many others are looked at. */
const mostOthers = 100_000;

/**
 * Words of customers and notes that begin almost like this one: with a letter more, less, another, or two swapped. The
 * first two letters are taken for right first, and all words are looked at only where that finds none.
 */
export async function wordsLike({ vocabulary }: Database, typed: string): Promise<string[]> {
  if (!mayBeMisspelt.test(typed)) return [];
  const firstLetters = [...new Set(Array.from(typed).slice(0, 2))];
  const begun = await Promise.all(
    firstLetters.map((letter) => vocabulary.where('word').startsWith(letter).primaryKeys()),
  );
  const near = likest(typed, begun.flat());
  return near.length > 0 ? near : likest(typed, await vocabulary.limit(mostOthers).primaryKeys());
}

function likest(typed: string, words: readonly string[]): string[] {
  const most = typed.length >= longWord ? 2 : 1;
  const near: { word: string; mistakes: number }[] = [];
  for (const word of words) {
    const mistakes = mistakesInBeginning(typed, word, most);
    if (mistakes <= most) near.push({ word, mistakes });
  }
  return near
    .toSorted((a, b) => a.mistakes - b.mistakes || a.word.length - b.word.length)
    .slice(0, mostNear)
    .map(({ word }) => word);
}

/**
 * How many letters must be added, left out, changed or swapped with the next one to make `typed` the beginning of
 * `word` (optimal string alignment); more than `most` where it is more than that.
 */
export function mistakesInBeginning(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  if (width < typed.length - most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(...last);
}
