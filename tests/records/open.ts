import { onTestFinished } from 'vitest';
import { Database, type Records } from '../../lib/records/database.ts';

let count = 0;

/** Records in a database of their own, with a clock that moves by one second at each look; gone when the test ends. */
export function openTestRecords(from = '2026-11-20T09:00:00.000Z'): Records {
  count += 1;
  const database = new Database(`test-${count}`);
  onTestFinished(() => database.delete());
  let now = Date.parse(from);
  const tick = () => {
    now += 1_000;
    return new Date(now);
  };
  return { database, now: tick };
}

/** Everything the tables that views read hold. */
export async function projectionsOf(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.projections.map(async (table) => [table.name, await table.toArray()]));
  return Object.fromEntries(tables);
}
