import type { Meaning, TableMapping } from '../model/table-import.ts';
import type { TableHeader } from './header.ts';
import type { ParsedRow } from './parse-rows.ts';

interface Piece {
  readonly rows: readonly ParsedRow[];
  readonly reached: number;
}

/** In UTF-16 units of a cell: what is longer is no list of what somebody ordered. */
const longestList = 10_000;

/**
 * Makes one row of those that stand below each other with the same order number and differ only in what happened: shops
 * write one for each article, with the rest repeated or left empty.
 */
export async function* joinedOrders(
  pieces: AsyncIterable<Piece>,
  { headers, columnsLeft }: Pick<TableHeader, 'headers' | 'columnsLeft'>,
  mapping: TableMapping,
): AsyncGenerator<Piece> {
  const width = headers.length + columnsLeft;
  const meanings = mapping.columns.map(({ meaning }) => meaning);
  let last: ParsedRow | undefined;
  let end = 0;
  for await (const { rows, reached } of pieces) {
    const whole: ParsedRow[] = [];
    for (const row of rows) {
      if (last !== undefined && mapping.rows !== 'customer' && continues(row, last, meanings, width))
        last = joined(last, row, meanings);
      else {
        if (last !== undefined) whole.push(last);
        last = row;
      }
    }
    end = reached;
    yield { rows: whole, reached };
  }
  if (last !== undefined) yield { rows: [last], reached: end };
}

function continues({ cells }: ParsedRow, last: ParsedRow, meanings: readonly Meaning[], width: number): boolean {
  const order = meanings.indexOf('reference');
  const isWide = Math.max(cells.length, last.cells.length) > width;
  if (order === -1 || isWide || textAt(cells, order) === '') return false;
  return meanings.every((meaning, place) => {
    if (meaning === 'text') return (last.cells[place]?.length ?? 0) < longestList;
    const [text, before] = [textAt(cells, place), textAt(last.cells, place)];
    return meaning === 'none' || text === before || (text === '' && place !== order);
  });
}

function joined(last: ParsedRow, { cells }: ParsedRow, meanings: readonly Meaning[]): ParsedRow {
  const lists = meanings.map((meaning, place) => {
    const before = last.cells[place] ?? '';
    const text = textAt(cells, place);
    if (meaning !== 'text' || text === '' || before.split('\n').includes(text)) return before;
    return before.trim() === '' ? text : `${before}\n${text}`;
  });
  return { ...last, cells: lists, isJoined: true };
}

function textAt(cells: readonly string[], place: number): string {
  return cells[place]?.trim() ?? '';
}
