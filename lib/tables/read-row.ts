import { Amount } from '../model/amount.ts';
import { longestReference, longestWords } from '../model/customer.ts';
import type { Instant } from '../model/ids.ts';
import { contactMeanings, type RowTrouble, skips, type TableMapping, type TableRow } from '../model/table-import.ts';
import { allOf, type Cell, cleaned, exact, firstOf } from './cells.ts';
import type { TableHeader } from './header.ts';
import type { ParsedRow } from './parse-rows.ts';
import { readNumber } from './read-amount.ts';
import { readCurrency } from './read-currency.ts';
import { readDate } from './read-date.ts';
import { readPerson } from './read-person.ts';

export interface RowTroubled {
  readonly line: number;
  readonly trouble: RowTrouble;
  /** The column's header. */
  readonly column?: string;
}

/** What was read of one row: nothing where it is empty, or where its troubles leave nothing to take. */
export interface RowRead {
  readonly row?: TableRow;
  readonly troubles: readonly RowTroubled[];
}

type Note = (trouble: RowTrouble, header?: string) => void;

/** A person's clock may be a little ahead of another's; more than a day is a date that was read the wrong way round. */
const dayMs = 24 * 60 * 60_000;

/** Reads rows as a person said that they are to be read. `now` in milliseconds. */
export function rowReader(
  { headers, columnsLeft }: Pick<TableHeader, 'headers' | 'columnsLeft'>,
  mapping: TableMapping,
  now: number,
): (row: ParsedRow) => RowRead {
  const isCustomer = mapping.rows === 'customer';
  const wanted = mapping.columns.flatMap((column, place) => {
    const isRead = column.meaning !== 'none' && !(isCustomer && contactMeanings.includes(column.meaning));
    return isRead ? [{ column, place, header: headers[place] ?? '' }] : [];
  });
  const dateHeader = wanted.find(({ column }) => column.meaning === 'at')?.header;
  return ({ line, cells, broken, isJoined }) => {
    const troubles: RowTroubled[] = [];
    const note: Note = (trouble, header) =>
      troubles.push({ line, trouble, ...(header === undefined ? {} : { column: header }) });
    if (broken) note('openQuote');
    else if (cells.every((cell) => cell.trim() === '')) return { troubles };
    else if (isRagged(cells, headers.length + columnsLeft, mapping)) note('ragged');
    if (troubles.length > 0) return { troubles };
    if (isJoined) note('joined');
    const filled: Cell[] = wanted.flatMap(({ column, place, header }) => {
      const text = cleaned(cells[place] ?? '', (trouble) => note(trouble, header));
      return text === '' ? [] : [{ text, header, column }];
    });
    const person = readPerson(filled, mapping, note);
    const contact = isCustomer ? undefined : readContact(filled, mapping, now, note, dateHeader);
    if (troubles.some(({ trouble }) => isSkip(trouble)) || person === undefined) return { troubles };
    return { row: { line, person, ...(contact === undefined ? {} : { contact }) }, troubles };
  };
}

/** Whether the whole row is left out. */
export function isSkip(trouble: RowTrouble): boolean {
  return skips.some((skip) => skip === trouble);
}

function readContact(
  cells: readonly Cell[],
  { rows, currency }: TableMapping,
  now: number,
  note: Note,
  dateHeader: string | undefined,
): TableRow['contact'] {
  if (rows === 'customer') return undefined;
  const at = readWhen(firstOf(cells, 'at'), firstOf(cells, 'time'), now, (trouble, header = dateHeader) =>
    note(trouble, header),
  );
  const amount = readSum(firstOf(cells, 'amount'), firstOf(cells, 'currency'), currency, note);
  const text = allOf(cells, 'text', '\n');
  const reference = exact(firstOf(cells, 'reference'), note);
  if ((text?.length ?? 0) > longestWords) note('tooLong', firstOf(cells, 'text')?.header);
  if ((reference?.length ?? 0) > longestReference) note('tooLong', firstOf(cells, 'reference')?.header);
  if (at === undefined) return undefined;
  return {
    kind: rows,
    at,
    ...(text === undefined ? {} : { text }),
    ...(amount === undefined ? {} : { amount }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** What an amount says of its currency counts more than the cell beside it, and that more than what is usual. */
function readSum(sum: Cell | undefined, stated: Cell | undefined, usual: string, note: Note): Amount | undefined {
  if (sum === undefined) return undefined;
  const value = readNumber(sum.text, sum.column.mark ?? '.');
  const currency = readCurrency(sum.text, stated === undefined ? usual : readCurrency(stated.text, usual));
  const amount = Amount.safeParse({ value, currency }).data;
  if (value !== undefined && currency === undefined) note('currency', (stated ?? sum).header);
  else if (amount === undefined) note('amount', sum.header);
  return amount;
}

/** What a column of its own says of the time counts more than the midnight that programs write after a day. */
function readWhen(cell: Cell | undefined, time: Cell | undefined, now: number, note: Note): Instant | undefined {
  const read = (text: string) => readDate(text, cell?.column.order ?? 'dmy');
  const day = cell === undefined ? undefined : read(cell.text);
  const timed = cell && time && read(`${cell.text.replace(/[T\s]+0?0:00(:00)?$/, '')} ${time.text}`);
  if (day !== undefined && time !== undefined && timed === undefined) note('time', time.header);
  const at = timed ?? day;
  if (at === undefined) note('date');
  else if (Date.parse(at) > now + dayMs) note('future');
  return at;
}

/**
 * More cells than columns: a mark between cells stands within one, and everything after it is one column off. A cell alone
 * may be a title or a sum; only an address or a number to call is a row of which the empty end was not written.
 */
function isRagged(cells: readonly string[], width: number, { columns: [first] }: TableMapping): boolean {
  if (cells.length === 1 && width > 1) return first?.meaning !== 'email' && first?.meaning !== 'phone';
  return cells.slice(width).some((cell) => cell.trim() !== '');
}
