import { stemmer } from 'stemmer';
import { shareOfWord } from './stop-words.ts';

/** A text in words to search for; links, handles and the # of hashtags are none. */
export function searchWords(text: string): string[] {
  return (
    text
      .slice(0, 2_000)
      .replace(/https?:\/\/\S+|@[\p{L}\p{N}_.]+/gu, ' ')
      .replace(/[’‘]/gu, "'")
      .match(/[\p{L}\p{N}\p{M}]{1,40}/gu) ?? []
  );
}

/** How much a word says of what a text is about, from 0 to 1. */
export function tellingShare(word: string): number {
  return shareOfWord.get(word.toLowerCase()) ?? 1;
}

/** A word without case and accents. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** The stems of the words of a text that say something, each with the word as it stands there first. */
export function tellingStems(text: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of searchWords(text)) {
    const stem = stemOf(word);
    if (tellingShare(word) === 1 && !stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}

/** A word without case, accents and ending, as English has them. */
export function stemOf(word: string): string {
  return stemmer(plainWord(word));
}
