/** Made-up rows of tables for property tests: few people with few keys, so that they meet each other often. */
import fc from 'fast-check';
import type { EntryId } from '../../lib/model/ids.ts';
import type { TablePart, TableRow } from '../../lib/model/table-import.ts';
import type { Records } from '../../lib/records/database.ts';
import { beginTable, stageTablePart } from '../../lib/records/table-import/stage.ts';
import { takeTable } from '../../lib/records/table-import/take.ts';

export type Person = TableRow['person'];

export function personOf(person: Partial<Person> = {}): Person {
  return { accounts: [], labels: [], ...person };
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const person: fc.Arbitrary<Person> = fc
  .record({
    name: optional(fc.constantFrom('Maya Chen', 'Maya C.', 'Tom Reyes')),
    email: optional(fc.constantFrom('maya@example.org', 'tom@example.org')),
    phone: optional(fc.constantFrom('+4930123456', '+4930999999')),
    number: optional(fc.constantFrom('1001', '1002')),
    handle: optional(fc.constantFrom('maya', 'tom', 'newcomer')),
    labels: fc.subarray(['late', 'VIP']),
    note: optional(fc.constantFrom('a', 'likes tea')),
  })
  .map(({ handle, ...rest }) =>
    personOf({ ...defined(rest), accounts: handle === undefined ? [] : [{ site: 'x', handle }] }),
  );

const contact: fc.Arbitrary<TableRow['contact']> = optional(
  fc.record({
    kind: fc.constantFrom('order' as const, 'visit' as const),
    at: fc.integer({ min: 0, max: 3 }).map((hour) => new Date(Date.UTC(2026, 10, 20, hour)).toISOString()),
    reference: fc.constantFrom('A-1', 'A-2'),
  }),
);

/** Up to 12 rows of one table. */
export const tableRows: fc.Arbitrary<TableRow[]> = fc
  .array(fc.record({ person, contact }), { maxLength: 12 })
  .map((rows) =>
    rows.map((row, place) => ({
      line: place + 2,
      person: row.person,
      ...(row.contact === undefined ? {} : { contact: row.contact }),
    })),
  );

export const unwatched = { onProgress: () => undefined, signal: new AbortController().signal };

const mapping = { rows: 'customer', columns: [], currency: 'EUR', country: 'DE', tableWins: false } as const;

/** Stages a table in parts of some rows each, as the desk does. */
export async function stage(records: Records, id: EntryId, rows: readonly TableRow[], atOnce = 5): Promise<void> {
  await beginTable(records, { id, file: 'people.csv', header: 'name', mapping: { ...mapping, columns: [] } });
  const parts: TablePart[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce);
    const [firstLine, nextLine] = [from === 0 ? 1 : from + 2, from + 2 + part.length];
    parts.push({ firstLine, nextLine, rows: part, troubles: [], skipped: 0, last: from + atOnce >= rows.length });
  }
  for (const part of parts) await stageTablePart(records, id, part);
}

/** Stages a table and takes it. */
export async function takeRows(records: Records, id: EntryId, rows: readonly TableRow[], by = 'Kim') {
  await stage(records, id, rows);
  return takeTable(records, by, id, unwatched);
}

function defined<Shape extends object>(shape: Shape): { [Key in keyof Shape]?: NonNullable<Shape[Key]> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]?: NonNullable<Shape[Key]>;
  }; // the same keys without those that are undefined
}
