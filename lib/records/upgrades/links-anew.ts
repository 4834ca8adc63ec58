import type { Database } from '../database.ts';
import { personKeys } from '../identities/person-keys.ts';
import { rowsOf } from '../read-many.ts';

/** Customers written at once. */
const atOnce = 1_000;

/**
 * Makes the keys anew of whoever has a link: version 3 did not know that a number behind an address tells whose page it
 * is. Runs inside the upgrade's transaction.
 */
export async function linksAnew({ findings, customers }: Database): Promise<void> {
  const ids = await findings.where('keys').startsWith('link:').primaryKeys();
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const [found, rows] = await Promise.all([rowsOf(findings, some), rowsOf(customers, some)]);
    const keys = new Map(rows.map((row) => [row.id, personKeys(row)]));
    await findings.bulkPut(found.map((row) => ({ ...row, keys: keys.get(row.id) ?? row.keys ?? [] })));
  }
}
