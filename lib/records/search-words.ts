import type { CustomerRow } from './rows.ts';

/** Words kept of one customer, and letters kept of one word: names are short, hostile ones are not. */
const mostWords = 40;
const longestWord = 40;

/** What somebody may begin to type to find these names: their words, and the parts of `O'Neil` or `maya_chen`. */
export function searchWords({ name, seenName, handles }: Pick<CustomerRow, 'name' | 'seenName' | 'handles'>): string[] {
  const words = new Set<string>();
  for (const called of [name, seenName?.value ?? '', ...handles]) {
    for (const word of typedWords(called)) {
      words.add(word);
      for (const part of word.split(/[^\p{L}\p{M}\p{N}]+/u)) if (part !== '') words.add(part);
    }
  }
  return [...words].slice(0, mostWords);
}

/** Whether somebody who types these words means one with those. */
export function begins(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/** The words of a search as typed: case, accents and a leading `@` make no difference. */
export function typedWords(text: string): string[] {
  return text
    .slice(0, 1_000)
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[\s\p{Z}\p{C}]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, longestWord))
    .filter((word) => word !== '');
}
