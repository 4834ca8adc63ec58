import { folded, typedWords } from '../search/search-words.ts';

/** Whether somebody of this name may be who went by those: they contradict it where no word, nor its beginning, is in both. */
export function areAlike(name: string | undefined, known: readonly (string | undefined)[]): boolean {
  const words = nameWords(name);
  const others = known.flatMap(nameWords);
  if (words.length === 0 || others.length === 0) return true;
  return words.some((word) => others.some((other) => word.startsWith(other) || other.startsWith(word)));
}

/** The words of a name; of one that has none, as `🔥🔥`, the signs are its one word. */
export function nameWords(name = ''): string[] {
  const words = typedWords(name);
  const signs = folded(name.slice(0, 40)).replace(/[\s\p{Z}\p{C}]/gu, '');
  return words.length > 0 || signs === '' ? words : [signs];
}
