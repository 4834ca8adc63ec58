import { afterEach } from 'vitest';
import { Database, type Records } from '../../lib/records/database.ts';

let opened: Database[] = [];
let count = 0;

/** Records in a database of their own, with a clock that moves by one second at each look. */
export function openTestRecords(from = '2026-11-20T09:00:00.000Z'): Records {
  count += 1;
  const database = new Database(`test-${count}`);
  opened.push(database);
  let now = Date.parse(from);
  const tick = () => {
    now += 1_000;
    return new Date(now);
  };
  return { database, now: tick };
}

afterEach(async () => {
  const closing = opened;
  opened = [];
  for (const database of closing) await database.delete();
});

/** Everything the tables that views read hold. */
export async function projectionsOf(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.projections.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(tables);
}
