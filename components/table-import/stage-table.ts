import { ask } from '../../lib/messages/ask.ts';
import type { EntryId } from '../../lib/model/ids.ts';
import { Problem } from '../../lib/model/problem.ts';
import type { StagedTable, TableMapping, TablePart, TableRow } from '../../lib/model/table-import.ts';
import { joinedOrders } from '../../lib/tables/joined-orders.ts';
import { isSkip, type RowTroubled, rowReader } from '../../lib/tables/read-row.ts';
import { headerName } from '../../lib/tables/remembered.ts';
import type { SurveyedTable } from '../../lib/tables/survey-table.ts';
import { rowsOf } from '../../lib/tables/table-file.ts';
import { newEntry } from '../new-entry.ts';
import type { Progress } from '../transfer/export-records.ts';

/** Rows and UTF-16 units of one message: large enough to be quick, small enough to be held. */
const partRows = 250;
const partLength = 1_000_000;

/**
 * Reads a table once more, now for what it says, and has the background plan each row; nothing counts before
 * `tableTake`.
 * @throws Problem what the background said; AbortError where the signal ended it.
 */
export async function stageTable(
  file: File,
  table: SurveyedTable,
  mapping: TableMapping,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<StagedTable> {
  const id = newEntry();
  const header = headerName(table.form.headers);
  await ask('tableBegin', { import: id, file: file.name.slice(0, 500), header, mapping });
  const read = rowReader(table.form, mapping, Date.now());
  const parts = new Parts(id);
  try {
    for await (const { rows, reached } of joinedOrders(rowsOf(file, table.form, signal), table.form, mapping)) {
      for (const row of rows) {
        if (!parts.add(row.line, lengthOf(row.cells), read(row))) continue;
        signal.throwIfAborted();
        await parts.send();
      }
      onProgress(Math.min(0.99, reached / file.size));
    }
    return await parts.end();
  } catch (error) {
    await ask('tableDrop', { import: id });
    throw error;
  }
}

/** Rows on their way to the background, one part after the other. */
class Parts {
  readonly #id: EntryId;
  #rows: TableRow[] = [];
  #troubles: RowTroubled[] = [];
  #skipped = 0;
  #firstLine = 1;
  #nextLine = 1;
  #length = 0;
  /** While one part is planned, the next is read. */
  #sending: Promise<StagedTable> | undefined;

  constructor(id: EntryId) {
    this.#id = id;
  }

  /** Adds what was read of a line; true once there is enough for a part. */
  add(line: number, length: number, { row, troubles }: { row?: TableRow; troubles: readonly RowTroubled[] }): boolean {
    if (row !== undefined) this.#rows.push(row);
    this.#troubles.push(...troubles);
    this.#skipped += Number(troubles.some(({ trouble }) => isSkip(trouble)));
    this.#nextLine = line + 1;
    this.#length += length;
    return this.#rows.length >= partRows || this.#troubles.length >= partRows || this.#length >= partLength;
  }

  async send(last = false): Promise<void> {
    const part: TablePart = {
      firstLine: this.#firstLine,
      nextLine: this.#nextLine,
      rows: this.#rows,
      troubles: this.#troubles,
      skipped: this.#skipped,
      last,
    };
    [this.#rows, this.#troubles, this.#skipped, this.#length] = [[], [], 0, 0];
    this.#firstLine = this.#nextLine;
    await this.#sending;
    this.#sending = ask('tableRows', { import: this.#id, part });
    this.#sending.catch(() => undefined); // thrown where it is waited for
  }

  async end(): Promise<StagedTable> {
    await this.send(true);
    const staged = await this.#sending;
    if (staged === undefined) throw new Problem('unexpected', 'nothing was sent');
    return staged;
  }
}

function lengthOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0);
}
