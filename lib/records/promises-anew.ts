import type { Database } from './database.ts';
import { entriesOf, withSharers } from './of-customers.ts';
import { project } from './project.ts';

/** Makes the promises anew from the journal, which tells of each change; version 2 kept the last words alone. */
export async function promisesAnew(database: Database): Promise<void> {
  const rows = await database.promises.toArray();
  const customers = await withSharers(
    database,
    rows.flatMap(({ customer }) => customer ?? []),
  );
  const settled = await database.journal
    .where('promise')
    .anyOf(rows.map(({ id }) => id))
    .toArray();
  const told = (await entriesOf(database, customers)).filter(({ kind }) => kind === 'promise');
  await database.promises.clear();
  await project(database, [...told, ...settled]);
}
