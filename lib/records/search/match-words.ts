import Dexie from 'dexie';
import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import { begins } from './search-words.ts';

/** What was typed: for each word the words that count as it. */
export type Wanted = readonly (readonly string[])[];

/** Of so few people, the words are read rather than everybody who has a word: `d` begins one of nearly everyone's. */
const fewEnoughToRead = 1_500;

/**
 * People of whom every typed word begins a word: of a name, a handle, an address, a number, a note. The longest words,
 * which fewest have, are looked for first.
 */
export async function whoHasAll(database: Database, people: People, wanted: Wanted): Promise<ReadonlySet<CustomerId>> {
  const [first = [], ...others] = wanted.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  let found = await whoHas(database, people, first);
  for (const words of others)
    found =
      found.size <= fewEnoughToRead
        ? await whoOfThese(database, people, found, words)
        : inAll([found, await whoHas(database, people, words)]);
  return found;
}

/** Those of these people who have one of the words, in their names or in a note. */
async function whoOfThese(
  { findings, noteFindings }: Database,
  people: People,
  found: ReadonlySet<CustomerId>,
  words: readonly string[],
): Promise<ReadonlySet<CustomerId>> {
  const isMeant = (row: { words: readonly string[] } | undefined) =>
    row !== undefined && words.some((word) => begins([word], row.words));
  const rows = await findings.bulkGet([...found].flatMap(people.membersOf));
  const named = new Set(rows.flatMap((row) => (row !== undefined && isMeant(row) ? people.personOf(row.id) : [])));
  const left = [...found].filter((person) => !named.has(person)).flatMap(people.membersOf);
  const notes = await Promise.all(
    left.map((id) => noteFindings.where('[customer+note]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()),
  );
  const noted = notes.flat().flatMap((row) => (isMeant(row) ? people.personOf(row.customer) : []));
  return new Set([...named, ...noted]);
}

/** What is in all of these sets. */
export function inAll<Value>(sets: readonly ReadonlySet<Value>[]): ReadonlySet<Value> {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (smallest === undefined) return new Set();
  if (others.length === 0) return smallest;
  return new Set([...smallest].filter((value) => others.every((set) => set.has(value))));
}

/** Everybody with a word that begins like one of these; only keys are read. */
export async function whoHas(
  { findings, noteFindings }: Database,
  { personOf }: People,
  words: readonly string[],
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
