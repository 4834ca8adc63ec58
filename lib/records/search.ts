import type { CustomerId, Instant, SiteId } from '../model/ids.ts';
import { asIdentities } from './customers.ts';
import type { Database } from './database.ts';
import type { CustomerRow } from './rows.ts';
import { typedWords } from './search-words.ts';

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
  const matches = (row: CustomerRow) =>
    row.lastAt !== undefined && words.every((typed) => row.words.some((word) => word.startsWith(typed)));
  const candidates = database.customers.where('words').startsWith(longest);
  const isFew = (await candidates.clone().limit(fewEnoughToSort).primaryKeys()).length < fewEnoughToSort;
  const rows = isFew
    ? (await candidates.distinct().toArray())
        .filter(matches)
        .toSorted((a, b) => ((a.lastAt ?? '') > (b.lastAt ?? '') ? -1 : 1))
    : await database.customers.orderBy('lastAt').reverse().filter(matches).limit(most).toArray();
  return Promise.all(rows.slice(0, most).map((row) => summary(database, row)));
}

async function summary(database: Database, row: CustomerRow): Promise<Found> {
  const accounts = asIdentities(await database.identities.where('customer').equals(row.id).toArray());
  const handles = accounts.map(({ site, handle }) => ({ site, handle }));
  return { id: row.id, name: row.name, handles, lastAt: row.lastAt ?? '' };
}
