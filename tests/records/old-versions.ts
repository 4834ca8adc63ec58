import { globSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';

/** What a released version stored: each table's definition as Dexie writes it, and some rows. */
interface OldVersion {
  readonly version: number;
  readonly tables: Record<string, { readonly definition: string; readonly rows: readonly object[] }>;
}

/** One of each version that was released, the first one first. */
export const oldVersions = globSync('tests/records/versions/v*.json')
  .toSorted()
  .map((file): OldVersion => JSON.parse(readFileSync(file, 'utf8')));

/** A database as that version left it on somebody's disk, open. */
export async function openOld(name: string, { version, tables }: OldVersion): Promise<Dexie> {
  const old = new Dexie(name);
  old
    .version(version)
    .stores(Object.fromEntries(Object.entries(tables).map(([table, { definition }]) => [table, definition])));
  await old.open();
  for (const [table, { rows }] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  return old;
}
