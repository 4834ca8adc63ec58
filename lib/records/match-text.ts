import type { CustomerId } from '../model/ids.ts';
import type { Database } from './database.ts';
import { wordsLike } from './near-words.ts';
import type { People } from './people.ts';
import { typedPhone, typedWords } from './search-words.ts';

export interface TextMatch {
  readonly found: ReadonlySet<CustomerId>;
  /** Words that were taken for what was typed, where nothing is called just that. */
  readonly near: readonly string[];
}

/**
 * People of whom every typed word begins a word: of a name, a handle, an address, a number, a note. Where that is
 * nobody, words that are almost the same count too. Undefined where nothing was typed.
 */
export async function matchText(
  database: Database,
  text: string,
  personOf: People['personOf'],
): Promise<TextMatch | undefined> {
  const words = typedWords(text);
  const phone = typedPhone(text);
  if (words.length === 0) return undefined;
  const [dialled, ...exact] = await Promise.all([
    phone === undefined ? new Set<CustomerId>() : whoHas(database, [phone], personOf),
    ...words.map((word) => whoHas(database, [word], personOf)),
  ]);
  const found = new Set([...dialled, ...inAll(exact)]);
  if (found.size > 0) return { found, near: [] };
  const likes = await Promise.all(words.map((word) => wordsLike(database, word)));
  const almost = await Promise.all(
    likes.map(async (near, place) => new Set([...(exact[place] ?? []), ...(await whoHas(database, near, personOf))])),
  );
  const people = inAll(almost);
  return { found: people, near: people.size === 0 ? [] : [...new Set(likes.flat())] };
}

/** What is in all of these sets. */
export function inAll<Value>(sets: readonly ReadonlySet<Value>[]): ReadonlySet<Value> {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (smallest === undefined) return new Set();
  if (others.length === 0) return smallest;
  return new Set([...smallest].filter((value) => others.every((set) => set.has(value))));
}

/** Everybody with a word that begins like one of these; only keys are read. */
async function whoHas(
  { findings, noteFindings }: Database,
  words: readonly string[],
  personOf: People['personOf'],
): Promise<ReadonlySet<CustomerId>> {
  const found = await Promise.all(
    words.flatMap((word) => [
      findings.where('words').startsWith(word).primaryKeys(),
      noteFindings
        .where('words')
        .startsWith(word)
        .primaryKeys()
        .then((keys) => keys.map(([customer]) => customer)),
    ]),
  );
  const people = new Set<CustomerId>();
  for (const ids of found) for (const id of ids) people.add(personOf(id));
  return people;
}
