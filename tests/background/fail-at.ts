import type { DBCore } from 'dexie';
import { vi } from 'vitest';
import type { Database } from '../../lib/records/database.ts';
import { projectionsOf } from '../records/open.ts';

/**
 * Opens the database, with what that changes in an older one, and does some work, while it fails at its n-th change, as a
 * full disk or a stopped browser does. Answers what the work was told; undefined where it made fewer changes.
 */
export async function failingAt(database: Database, change: number, work: () => Promise<unknown>): Promise<unknown> {
  let left = change;
  failWhile(database, () => {
    left -= 1;
    return left === 0;
  });
  const problem = await database
    .open()
    .then(work)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  left = 0;
  return problem;
}

/** From now on the disk is full: nothing can be changed. Answers what makes room again. */
export async function fillDisk(database: Database): Promise<() => void> {
  let isFull = true;
  failWhile(database, () => isFull);
  await database.open();
  return () => {
    isFull = false;
  };
}

/** Lets each change of the database fail of which `fails` says so. */
function failWhile(database: Database, fails: () => boolean): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // each failure is logged, too
  const create = (core: DBCore): Partial<DBCore> => ({
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) =>
          fails() ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : table.mutate(request),
      };
    },
  });
  database.close();
  database.use({ stack: 'dbcore', name: 'fails', create });
}

/** All that a stop may have changed. */
export async function everything(database: Database) {
  const [journal, meta, projections] = await Promise.all([
    database.journal.toArray(),
    database.meta.toArray(),
    projectionsOf(database),
  ]);
  return { journal, meta, projections };
}
