import type { CustomerId, Instant, SiteId } from '../model/ids.ts';
import { asIdentities } from './customers.ts';
import type { Database } from './database.ts';
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
  return Promise.all(rows.slice(0, most).map((row) => summary(database, row)));
}

async function lastSeenFirst(database: Database, candidates: FindingRow[], words: string[]): Promise<CustomerRow[]> {
  // Found once for each of its words that matches.
  const matching = new Set(candidates.filter((row) => begins(words, row.words)).map(({ id }) => id));
  const rows = (await database.customers.bulkGet([...matching])).filter((row) => row?.lastAt !== undefined);
  return rows.flatMap((row) => row ?? []).toSorted((a, b) => ((a.lastAt ?? '') > (b.lastAt ?? '') ? -1 : 1));
}

async function summary(database: Database, row: CustomerRow): Promise<Found> {
  const accounts = asIdentities(await database.identities.where('customer').equals(row.id).toArray());
  const handles = accounts.map(({ site, handle }) => ({ site, handle }));
  return { id: row.id, name: row.name, handles, lastAt: row.lastAt ?? '' };
}
