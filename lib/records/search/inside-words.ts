import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import { inAll } from './match-words.ts';
import { folded, mayHave, typedWords } from './search-words.ts';

/** Scripts that put no space between words: `さくら` is a word of `田中さくら`. Korean as `folded` takes it apart. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** `🔥` and `★`, which are no words; an `@` or `+` alone is the beginning of one. */
const sign = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{C}\p{ASCII}]/gu;

/** What of a typed text no index of words finds, since it stands inside them or is none; nothing of most texts. */
export function typedInside(text: string): string[] {
  const words = typedWords(text);
  if (words.some((word) => unspaced.test(word))) return words;
  return words.length > 0 ? [] : (folded(text.slice(0, 100)).match(sign) ?? []);
}

/**
 * Everybody in whose names, handles, details or notes all of these stand. Each customer and each note is read: 100,000
 * take a second or two.
 */
export async function whoHasInside(
  { customers, notes }: Database,
  { personOf }: People,
  parts: readonly string[],
): Promise<ReadonlySet<CustomerId>> {
  if (parts.length === 0) return new Set();
  const found = parts.map((part) => ({ part, people: new Set<CustomerId>() }));
  await customers.each((row) => {
    for (const { part, people } of found) if (mayHave(row, part)) people.add(personOf(row.id));
  });
  await notes.each(({ customer, text }) => {
    const words = folded(text);
    for (const { part, people } of found) if (words.includes(part)) people.add(personOf(customer));
  });
  return inAll(found.map(({ people }) => people));
}
