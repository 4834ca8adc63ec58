import { looksLikeEmail } from '../contact/email.ts';
import { dateOrders, mostColumns } from '../model/table-import.ts';
import { guessMeaning } from './header-words.ts';
import type { ParsedRow } from './parse-rows.ts';
import { readNumber } from './read-amount.ts';
import { readDate } from './read-date.ts';

/** Where the header of a table stands, and what it says. */
export interface TableHeader {
  /** Its line; 0 where the table has none. */
  readonly header: number;
  /** The line of the first row below it. */
  readonly first: number;
  /** What the columns are called; empty texts where there is no header. */
  readonly headers: readonly string[];
  /** Columns that are too many to be read. */
  readonly columnsLeft: number;
  /** The first rows, among which a person can say which is the header. */
  readonly beginning: readonly { readonly line: number; readonly words: string }[];
}

/** Rows among which the header is looked for. */
const lookedAt = 10;
/** In UTF-16 units: enough to know a row by. */
const longestWords = 80;

/**
 * Finds the header among the first rows of a file, or takes the line that somebody said, 0 for none; undefined where
 * nothing stands in these rows.
 */
export function findHeader(rows: readonly ParsedRow[], said?: number): TableHeader | undefined {
  const filled = rows.filter(({ cells }) => filledCells(cells).length > 0).slice(0, lookedAt);
  const width = Math.max(0, ...filled.map(({ cells }) => filledCells(cells).length));
  const likely = filled.find(({ cells }) => !isTitle(cells, width));
  if (likely === undefined) return undefined;
  const named = said === undefined ? !isData(likely.cells) && likely : filled.find(({ line }) => line === said);
  const { cells, line } = named || likely;
  const beginning = filled.map((row) => ({
    line: row.line,
    words: filledCells(row.cells).join(' · ').slice(0, longestWords),
  }));
  return {
    header: named ? line : 0,
    first: named ? line + 1 : line,
    headers: cells.slice(0, mostColumns).map((cell) => (named ? headerOf(cell) : '')),
    columnsLeft: Math.max(0, cells.length - mostColumns),
    beginning,
  };
}

/** Without what nobody sees, and not longer than anybody reads. */
export function headerOf(cell: string): string {
  return cell
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 100);
}

function filledCells(cells: readonly string[]): string[] {
  return cells.map(headerOf).filter((cell) => cell !== '');
}

/** The name of the whole table, or when it was made: far fewer cells than the rows below, and none that names a column. */
function isTitle(cells: readonly string[], width: number): boolean {
  const filled = filledCells(cells);
  if (width < 2 || filled.length > Math.max(1, width / 3)) return false;
  return filled.every((cell) => isValue(cell) || guessMeaning(cell) === 'none');
}

/** What stands in rows, and at least as much of it as of what names columns. */
function isData(cells: readonly string[]): boolean {
  const filled = filledCells(cells);
  const values = filled.filter(isValue);
  const names = filled.filter((cell) => !isValue(cell) && guessMeaning(cell) !== 'none');
  return values.length > 0 && values.length >= names.length;
}

/** An address, a phone number, a date or an amount; a year may be what a column is called. */
function isValue(cell: string): boolean {
  if (/^(19|20)\d{2}$/.test(cell)) return false;
  if (looksLikeEmail(cell) || readNumber(cell, '.') !== undefined || /^[+\d][\d\s()/.-]{5,}$/.test(cell)) return true;
  return dateOrders.some((order) => readDate(cell, order) !== undefined);
}
