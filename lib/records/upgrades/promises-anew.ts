import type { Database } from '../database.ts';
import { withSharers } from '../erasure/of-customers.ts';
import { project } from '../projection/project.ts';
import { rowsWith } from '../read-many.ts';

/** Makes the promises anew from the journal, which tells of each change; version 2 kept the last words alone. */
export async function promisesAnew(database: Database): Promise<void> {
  const rows = await database.promises.toArray();
  const { entries } = await withSharers(
    database,
    rows.flatMap(({ customer }) => customer ?? []),
  );
  const settled = await rowsWith(
    database.journal,
    'promise',
    rows.map(({ id }) => id),
  );
  const told = entries.filter(({ kind }) => kind === 'promise');
  await database.promises.clear();
  await project(database, [...told, ...settled]);
}
