/** Files as tests write them. */

import type { Meaning, TableMapping } from '../../lib/model/table-import.ts';
import { joinedOrders } from '../../lib/tables/joined-orders.ts';
import { type RowRead, rowReader } from '../../lib/tables/read-row.ts';
import { surveyTable } from '../../lib/tables/survey-table.ts';
import { rowsOf } from '../../lib/tables/table-file.ts';

export const noSignal = new AbortController().signal;

export function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Every cell below the header. */
export async function cellsOf(...parts: BlobPart[]): Promise<(readonly string[])[]> {
  const file = new Blob(parts);
  const { form } = await surveyTable(file, () => undefined, noSignal);
  const cells: (readonly string[])[] = [];
  for await (const { rows } of rowsOf(file, form, noSignal)) cells.push(...rows.map((row) => row.cells));
  return cells;
}

/** Reads a table of which each column means this. */
export async function readAs(
  text: string,
  meanings: readonly Meaning[],
  more: Partial<TableMapping> = {},
): Promise<RowRead[]> {
  const file = new Blob([text]);
  const { form } = await surveyTable(file, () => undefined, noSignal);
  const mapping: TableMapping = {
    rows: 'customer',
    columns: meanings.map((meaning) => ({ meaning })),
    currency: 'EUR',
    country: 'DE',
    tableWins: false,
    ...more,
  };
  const read = rowReader(form, mapping, Date.UTC(2026, 10, 22));
  const all: RowRead[] = [];
  for await (const { rows } of joinedOrders(rowsOf(file, form, noSignal), form, mapping)) all.push(...rows.map(read));
  return all;
}
