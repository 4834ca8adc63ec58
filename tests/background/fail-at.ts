import type { DBCore } from 'dexie';
import type { Database } from '../../lib/records/database.ts';
import { projectionsOf } from '../records/open.ts';

/**
 * Does some work while the database fails at its n-th change, as a full disk or a stopped browser does. Answers what
 * the work was told; undefined where it made fewer changes.
 */
export async function failingAt(database: Database, change: number, work: () => Promise<unknown>): Promise<unknown> {
  const heal = failAt(database, change);
  await database.open();
  const problem = await work().then(
    () => undefined,
    (error: unknown) => error,
  );
  heal();
  return problem;
}

function failAt(database: Database, change: number): () => void {
  let left = change;
  const create = (core: DBCore): Partial<DBCore> => ({
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) => {
          left -= 1;
          return left === 0 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : table.mutate(request);
        },
      };
    },
  });
  database.close();
  database.use({ stack: 'dbcore', name: 'fails', create });
  return () => {
    left = 0;
  };
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
