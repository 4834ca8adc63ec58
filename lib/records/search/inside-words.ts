import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import { inAll, whoHas } from './match-words.ts';
import { folded, mayHave, spellings, typedWords, unspaced } from './search-words.ts';

/** `🔥` and `★`, which are no words; an `@` or `+` alone is the beginning of one. */
const sign = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{C}\p{ASCII}]/u;
const signs = new RegExp(sign, 'gu');
/** As many words are looked up one by one; with more of them, reading everybody is quicker. */
const fewEnoughWords = 1_000;

/** What of a typed text no beginning of a word finds, since it stands inside words or is none; nothing of most texts. */
export function typedInside(text: string): string[] {
  const words = typedWords(text);
  if (words.some((word) => unspaced.test(word))) return words;
  return words.length > 0 ? [] : (folded(text.slice(0, 100)).match(signs) ?? []);
}

/**
 * Everybody in whose names, handles, details or notes all of these stand. Names are found by the list of words, but for
 * signs, which are none: for these each customer is read, for all each note. 100,000 take a second or two.
 */
export async function whoHasInside(
  database: Database,
  people: People,
  parts: readonly string[],
): Promise<ReadonlySet<CustomerId>> {
  if (parts.length === 0) return new Set();
  const [named, noted] = await Promise.all([
    Promise.all(parts.map((part) => whoIsCalled(database, people, part))),
    whoHasNotes(database, people, parts),
  ]);
  return inAll(parts.map((_, place) => new Set([...(named[place] ?? []), ...(noted[place] ?? [])])));
}

async function whoIsCalled(database: Database, people: People, part: string): Promise<ReadonlySet<CustomerId>> {
  if (sign.test(part)) return whoHasLetters(database, people, part);
  if (!unspaced.test(part)) return whoHas(database, people, spellings(part));
  const words = (await database.vocabulary.toCollection().primaryKeys()).filter((word) => word.includes(part));
  return words.length > fewEnoughWords
    ? whoHasLetters(database, people, part)
    : whoHas(database, people, [part, ...words]);
}

async function whoHasLetters(
  { customers }: Database,
  { personOf }: People,
  part: string,
): Promise<ReadonlySet<CustomerId>> {
  const found = new Set<CustomerId>();
  await customers.each((row) => {
    if (mayHave(row, part)) found.add(personOf(row.id));
  });
  return found;
}

/** Of each part, who has it in a note. */
async function whoHasNotes(
  { notes }: Database,
  { personOf }: People,
  parts: readonly string[],
): Promise<readonly ReadonlySet<CustomerId>[]> {
  const found = parts.map((part) => ({ part, people: new Set<CustomerId>() }));
  await notes.each(({ customer, text }) => {
    const words = folded(text);
    for (const { part, people } of found) if (words.includes(part)) people.add(personOf(customer));
  });
  return found.map(({ people }) => people);
}
