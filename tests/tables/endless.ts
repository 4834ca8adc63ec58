/** Files that are too large to be held, and what reading them takes. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { RowTrouble, TableMapping } from '../../lib/model/table-import.ts';
import { rowReader } from '../../lib/tables/read-row.ts';
import { surveyTable } from '../../lib/tables/survey-table.ts';
import { rowsOf } from '../../lib/tables/table-file.ts';
import { noSignal } from './files.ts';

const mapping: TableMapping = {
  rows: 'order',
  columns: [
    { meaning: 'name' },
    { meaning: 'email' },
    { meaning: 'at', order: 'dmy' },
    { meaning: 'amount', mark: ',' },
  ],
  currency: 'EUR',
  country: 'DE',
  tableWins: false,
};
const megabyte = 1024 * 1024;
/** In bytes: only what seems to be so much more than before is looked at without garbage, and so exact to this much. */
const garbageMinded = 10 * megabyte;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // what the flag puts into every new context

/** In bytes. */
function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A file of this many megabytes that nobody has to hold: the same piece again and again. */
export function endless(megabytes: number, piece: string, beginning = 'Name;E-Mail;Datum;Betrag\n'): Blob {
  const encoder = new TextEncoder();
  const [head, block] = [
    encoder.encode(beginning),
    encoder.encode(piece.repeat(Math.ceil((64 * 1024) / piece.length))),
  ];
  const size = megabytes * megabyte;
  const stream = () => {
    let left = size;
    let next = head;
    return new ReadableStream({
      pull(controller) {
        if (left <= 0) return controller.close();
        controller.enqueue(next);
        left -= next.length;
        next = block;
      },
    });
  };
  const slice = (from: number, to: number) =>
    new Blob([head, ...Array.from({ length: 4 }, () => block)]).slice(from, to);
  return Object.defineProperties(new Blob(), {
    size: { value: size },
    stream: { value: stream },
    slice: { value: slice },
  });
}

/** Reads it as an import does, and says what came of it and how much memory it needed at most, in megabytes. */
export async function readWhole(
  file: Blob,
): Promise<{ rows: number; troubles: Map<RowTrouble, number>; memory: number }> {
  collectGarbage();
  const before = memoryInUse();
  let most = 0;
  const look = () => {
    if (memoryInUse() - before <= most + garbageMinded) return;
    // Garbage is no memory that was needed: only what stays counts.
    collectGarbage();
    most = Math.max(most, memoryInUse() - before);
  };
  const table = await surveyTable(file, look, noSignal);
  const reader = rowReader(table.form, mapping, Date.UTC(2026, 10, 22));
  const troubles = new Map<RowTrouble, number>();
  let rows = 0;
  for await (const { rows: piece } of rowsOf(file, table.form, noSignal)) {
    look();
    for (const row of piece) {
      const { row: taken, troubles: found } = reader(row);
      rows += Number(taken !== undefined);
      for (const { trouble } of found) troubles.set(trouble, (troubles.get(trouble) ?? 0) + 1);
    }
  }
  return { rows, troubles, memory: most / megabyte };
}
