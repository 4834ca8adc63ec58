import Dexie, { type Table } from 'dexie';
import type { CustomerId, Instant } from '../../model/ids.ts';
import { timeOf } from '../clock.ts';
import type { Database } from '../database.ts';
import type { CustomerRow } from '../rows.ts';

/** Extends the time over which we know a customer by one more contact. */
export function withContactAt(row: CustomerRow, at: Instant): CustomerRow {
  return {
    ...row,
    since: row.since === undefined || at < row.since ? at : row.since,
    lastAt: row.lastAt === undefined || at > row.lastAt ? at : row.lastAt,
  };
}

/** The row with its places among those of whom something waits, and those of whom details or labels are kept. */
export function withPlaces({ waitingLastAt: _waiting, detailsAt: _details, ...row }: CustomerRow): CustomerRow {
  const detailsAt = hasDetails(row) ? lastInTouch(row) : undefined;
  return {
    ...row,
    ...(row.waiting === undefined || row.lastAt === undefined ? {} : { waitingLastAt: row.lastAt }),
    ...(detailsAt === undefined ? {} : { detailsAt }),
  };
}

/** What retention may take of a person apart from their contacts; also a detail that was taken back has been kept. */
export function hasDetails({ typedDetails, added }: CustomerRow): boolean {
  return typedDetails !== undefined || added.length > 0;
}

/** When a customer last wrote, was seen or written to, or was given a detail or a label. */
export function lastInTouch({ lastAt, seenName, typedDetails, added }: CustomerRow): Instant | undefined {
  const clocks = [seenName, ...Object.values(typedDetails ?? {})].flatMap((timed) => timed?.clock ?? []);
  return [...(lastAt === undefined ? [] : [lastAt]), ...clocks.map(timeOf), ...added.map(({ at }) => at)]
    .toSorted()
    .at(-1);
}

/** Finds the first and last contact again for customers who lost one; a few indexed reads each. */
export async function recountSpans(database: Database, customers: ReadonlySet<CustomerId>): Promise<void> {
  for (const id of customers) {
    const row = await database.customers.get(id);
    if (row === undefined) continue;
    const { since: _since, lastAt: _lastAt, ...rest } = row;
    const contacts = await Promise.all([
      contactsOf(database.mentions, id).first(),
      contactsOf(database.mentions, id).last(),
      contactsOf(database.interactions, id).first(),
      contactsOf(database.interactions, id).last(),
    ]);
    const times = [row.recordedAt, row.sighted?.first, row.sighted?.last, ...contacts.map((contact) => contact?.at)];
    const counted = times.reduce<CustomerRow>((span, at) => (at === undefined ? span : withContactAt(span, at)), rest);
    await database.customers.put(withPlaces(counted));
  }
}

function contactsOf<Row, Key>(table: Table<Row, Key>, customer: CustomerId) {
  return table.where('[customer+at]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]);
}
