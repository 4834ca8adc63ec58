import Dexie, { type Table } from 'dexie';
import type { CustomerId, Instant } from '../../model/ids.ts';
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

/** The row with its place among those of whom something waits. */
export function withWaitingPlace({ waitingLastAt: _before, ...row }: CustomerRow): CustomerRow {
  return row.waiting === undefined || row.lastAt === undefined ? row : { ...row, waitingLastAt: row.lastAt };
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
    const times = [row.recordedAt, ...contacts.map((contact) => contact?.at)];
    const counted = times.reduce<CustomerRow>((span, at) => (at === undefined ? span : withContactAt(span, at)), rest);
    await database.customers.put(withWaitingPlace(counted));
  }
}

function contactsOf<Row, Key>(table: Table<Row, Key>, customer: CustomerId) {
  return table.where('[customer+at]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]);
}
