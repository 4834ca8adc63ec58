import type { EntryId } from '../../model/ids.ts';
import type { Proposal, TableRow } from '../../model/table-import.ts';
import type { Database } from '../database.ts';
import type { CustomerRow } from '../rows.ts';
import type { CountedRow } from '../transfer/staging-rows.ts';
import { isSameContact } from './news.ts';
import { rowKeys } from './people.ts';

/** Of each row, how many before it in the table tell of an equal contact; `counted` is for the rows that come later. */
export async function equalBefore(
  database: Database,
  rows: readonly TableRow[],
): Promise<{ equal: ReadonlyMap<TableRow, number>; counted: CountedRow[] }> {
  const keys = new Map(rows.map((row) => [row, contactKey(row)]));
  const wanted = [...new Set([...keys.values()].filter((key) => key !== undefined))];
  const before = await database.planned.bulkGet(wanted);
  const counts = new Map(before.flatMap((row) => (row !== undefined && 'count' in row ? [[row.key, row.count]] : [])));
  const equal = new Map<TableRow, number>();
  for (const [row, key] of keys) {
    if (key === undefined) continue;
    const count = counts.get(key) ?? 0;
    equal.set(row, count);
    counts.set(key, count + 1);
  }
  return { equal, counted: wanted.map((key) => ({ key, count: counts.get(key) ?? 0 })) };
}

/** Two with one reference are one contact; of others, as two visits on a day, each row is one. */
function contactKey({ person, contact }: TableRow): string | undefined {
  if (contact === undefined || contact.reference !== undefined) return undefined;
  const whose = rowKeys(person).map(({ key }) => key);
  return `contact:${JSON.stringify([whose, contact])}`;
}

/** Whether the records had this very contact before the import, and as often as the table does up to this row. */
export async function isLogged(
  database: Database,
  { id, counts }: CustomerRow,
  { row: { contact }, equal = 0 }: Pick<Proposal, 'row' | 'equal'>,
  tableImport: EntryId,
): Promise<boolean> {
  if (contact === undefined || counts.interactions === 0) return false;
  const sameTime = await database.interactions.where('[customer+at]').equals([id, contact.at]).toArray();
  const same = sameTime.filter((row) => isSameContact(row, contact));
  if (contact.reference !== undefined) return same.length > 0;
  return same.filter((row) => !row.id.startsWith(`${tableImport}:`)).length > equal;
}
