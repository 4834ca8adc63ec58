import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import { folded, mayHave, typedWords } from './search-words.ts';

/** Scripts that put no space between the words of a name: `さくら` is a word of `田中さくら`. Korean as `folded` takes it apart. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** `🔥` and `★`, which are no words; an `@` or `+` alone is the beginning of one. */
const sign = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{C}\p{ASCII}]/gu;

/** What of a typed text no index of words finds, since it stands inside them or is none; nothing of most texts. */
export function typedInside(text: string): string[] {
  const words = typedWords(text);
  if (words.some((word) => unspaced.test(word))) return words;
  return words.length > 0 ? [] : (folded(text.slice(0, 100)).match(sign) ?? []);
}

/** Everybody in whose names, handles or details all of these stand. Each customer is read: 100,000 take a second or two. */
export async function whoHasInside(
  { customers }: Database,
  { personOf }: People,
  parts: readonly string[],
): Promise<ReadonlySet<CustomerId>> {
  if (parts.length === 0) return new Set();
  const found = await customers.filter((row) => parts.every((part) => mayHave(row, part))).primaryKeys();
  return new Set(found.map(personOf));
}
