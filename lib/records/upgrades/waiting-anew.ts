import type { CustomerId, Instant } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { withPlaces } from '../projection/spans.ts';
import { rowsOf } from '../read-many.ts';

/** Customers written at once. */
const atOnce = 1_000;

/** Counts for customers of before version 3 how many of their mentions wait. Runs inside the upgrade's transaction. */
export async function waitingAnew({ mentions, customers, findings }: Database): Promise<void> {
  const keys: unknown = await mentions.orderBy('[customer+waitingSince]').keys();
  const waiting = new Map<CustomerId, number>();
  for (const [customer] of keys as [CustomerId, Instant][]) // as the index is defined
    waiting.set(customer, (waiting.get(customer) ?? 0) + 1);
  const all = [...waiting.keys()];
  for (let from = 0; from < all.length; from += atOnce) {
    const ids = all.slice(from, from + atOnce);
    const [rows, found] = await Promise.all([rowsOf(customers, ids), rowsOf(findings, ids)]);
    await Promise.all([
      customers.bulkPut(rows.map((row) => withPlaces({ ...row, waiting: waiting.get(row.id) ?? 0 }))),
      findings.bulkPut(found.map((row) => ({ ...row, waitingName: row.name }))),
    ]);
  }
}
