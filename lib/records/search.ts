import type { CustomerId, Instant, SiteId } from '../model/ids.ts';
import { asIdentities } from './customers.ts';
import type { Database } from './database.ts';
import { groupsOf, membersOf } from './groups.ts';
import { expectPerson } from './person.ts';
import type { CustomerRow, FindingRow } from './rows.ts';
import { begins, searchWords, typedWords } from './search-words.ts';

interface Found {
  id: CustomerId;
  name: string;
  handles: { site: SiteId; handle: string }[];
  lastAt: Instant;
}

/** Up to this many customers are read and sorted; of more, the last seen ones are walked through until enough match. */
const fewEnoughToSort = 500;

/** Customers with a name or handle that begins like each word of `text`, last seen first. */
export async function findCustomers(database: Database, text: string, most: number): Promise<Found[]> {
  const words = typedWords(text).toSorted((a, b) => b.length - a.length);
  const [longest] = words;
  if (longest === undefined) return [];
  const candidates = database.findings.where('words').startsWith(longest);
  const isFew = (await candidates.clone().limit(fewEnoughToSort).primaryKeys()).length < fewEnoughToSort;
  const rows = isFew
    ? await lastSeenFirst(database, await candidates.toArray(), words)
    : await database.customers
        .orderBy('lastAt')
        .reverse()
        .filter((row) => begins(words, searchWords(row)))
        .limit(most)
        .toArray();
  return Promise.all((await onePerPerson(database, rows)).slice(0, most).map((row) => summary(database, row)));
}

async function lastSeenFirst(database: Database, candidates: FindingRow[], words: string[]): Promise<CustomerRow[]> {
  // Found once for each of its words that matches.
  const found = new Map(candidates.map((row) => [row.id, row]));
  const all = await withWholePeople(database, found);
  const matching = [...found.keys()].filter((id) => begins(words, all.get(id) ?? []));
  const rows = (await database.customers.bulkGet(matching)).filter((row) => row?.lastAt !== undefined);
  return rows.flatMap((row) => row ?? []).toSorted((a, b) => ((a.lastAt ?? '') > (b.lastAt ?? '') ? -1 : 1));
}

/** By what each of these is found, and whoever is one person with them. */
async function withWholePeople(
  database: Database,
  found: ReadonlyMap<CustomerId, FindingRow>,
): Promise<ReadonlyMap<CustomerId, readonly string[]>> {
  const groups = await groupsOf(database, [...found.keys()]);
  const others = await database.findings.bulkGet([...new Set([...groups.values()].flat())]);
  const words = new Map(others.flatMap((row) => (row === undefined ? [] : [[row.id, row.words]])));
  return new Map(
    [...found].map(([id, row]) => [id, groups.get(id)?.flatMap((member) => words.get(member) ?? []) ?? row.words]),
  );
}

/** Whoever was merged is found once, as the whole person. */
async function onePerPerson(database: Database, rows: readonly CustomerRow[]): Promise<CustomerRow[]> {
  const groups = await groupsOf(
    database,
    rows.map(({ id }) => id),
  );
  const people = new Map(rows.map((row) => [groups.get(row.id)?.[0] ?? row.id, row]));
  return Promise.all(
    [...people].map(async ([person, row]) => (groups.has(row.id) ? (await expectPerson(database, person)).row : row)),
  );
}

async function summary(database: Database, row: CustomerRow): Promise<Found> {
  const members = await membersOf(database, row.id);
  const accounts = asIdentities(await database.identities.where('customer').anyOf(members).toArray());
  const handles = accounts.map(({ site, handle }) => ({ site, handle }));
  return { id: row.id, name: row.name, handles, lastAt: row.lastAt ?? '' };
}
