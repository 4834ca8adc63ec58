import type { Records } from '../database.ts';
import { journalRow } from '../write.ts';

/** The format of the file's lines; a reader refuses a greater one. */
export const fileVersion = 1;

/** Rows read at once, and UTF-16 units sent at once: one message stays small even if every post is as long as can be. */
const mostRows = 500;
const mostUnits = 4_000_000;

interface ExportPage {
  /** One line of JSON each; the first page begins with the header. */
  rows: string[];
  next?: string;
  /** Entries in the journal now. */
  total: number;
}

/**
 * The next rows of everything in the records: the journal in the order of its clocks, so that what is written while
 * the export runs comes at its end. `JSON.stringify` writes lone surrogates as escapes: nothing is lost on the way.
 */
export async function exportRows({ database, now }: Records, after: string | undefined): Promise<ExportPage> {
  const { entries: total } = await journalRow(database);
  const place = '[clock+id]';
  const rest =
    after === undefined ? database.journal.orderBy(place) : database.journal.where(place).above(splitCursor(after));
  const entries = await rest.limit(mostRows).toArray();
  const header = { rejoinder: fileVersion, exportedAt: now().toISOString(), entries: total };
  const rows = after === undefined ? [JSON.stringify(header)] : [];
  let units = 0;
  let last: string | undefined;
  for (const entry of entries) {
    const row = JSON.stringify(entry);
    units += row.length;
    if (units > mostUnits && last !== undefined) return { rows, next: last, total };
    rows.push(row);
    last = `${entry.clock} ${entry.id}`;
  }
  return { rows, total, ...(entries.length < mostRows || last === undefined ? {} : { next: last }) };
}

/** Clocks have no spaces; ids may. */
function splitCursor(cursor: string): [string, string] {
  const space = cursor.indexOf(' ');
  return [cursor.slice(0, space), cursor.slice(space + 1)];
}
