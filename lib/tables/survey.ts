import { type DateOrder, type DecimalMark, dateOrders } from '../model/table-import.ts';
import { possibleMarks } from './read-amount.ts';
import { ordersOf, readDate } from './read-date.ts';

/** Cells of a column that are shown, and looked at to see what it may hold. */
const shownSamples = 3;
const lookedAt = 200;
/** Amounts that are looked at, once one of them has told what its mark means. */
const mostMarks = 10_000;
/** UTF-16 units of a sample: enough to know it by. */
const longestSample = 80;

/** What is learnt of a column while the whole table is read once. */
export interface ColumnSurvey {
  readonly header: string;
  /** The first few different values. */
  readonly samples: string[];
  /** Cells with something in them. */
  filled: number;
  readonly dates: DateSurvey;
  readonly marks: MarkSurvey;
}

/** Which orders of day and month fit how many of the cells that need one. */
interface DateSurvey {
  cells: number;
  readonly fits: Record<DateOrder, number>;
  /** A cell that is another date in another order. */
  example?: string;
}

interface MarkSurvey {
  cells: number;
  readonly told: Set<DecimalMark>;
  example?: string;
}

export function newSurvey(header: string): ColumnSurvey {
  return {
    header,
    samples: [],
    filled: 0,
    dates: { cells: 0, fits: { dmy: 0, mdy: 0, ymd: 0 } },
    marks: { cells: 0, told: new Set() },
  };
}

/** Learns from one more cell of the column. */
export function survey(column: ColumnSurvey, cell: string): void {
  const text = cell.trim();
  if (text === '') return;
  column.filled += 1;
  if (column.samples.length < shownSamples) {
    const sample = text.slice(0, longestSample);
    if (!column.samples.includes(sample)) column.samples.push(sample);
  }
  const isEarly = column.filled <= lookedAt;
  if (isEarly || column.dates.cells > 0) surveyDate(column.dates, text);
  const { marks } = column;
  if (isEarly || (marks.cells > 0 && (marks.cells < mostMarks || marks.told.size !== 1))) surveyMark(marks, text);
}

/** The orders in which all dates of the column can be read, or most of them where none fits all: more than one is a question. */
export function possibleOrders({ dates }: ColumnSurvey): readonly DateOrder[] {
  if (dates.cells === 0) return [];
  const most = Math.max(...dateOrders.map((order) => dates.fits[order]));
  return most === 0 ? [] : dateOrders.filter((order) => dates.fits[order] === most);
}

/**
 * The marks that the amounts of the column can have been written with: more than one is a question. None where no
 * amount depends on it, though both marks are in use.
 */
export function marksOf({ marks }: ColumnSurvey): readonly DecimalMark[] {
  if (marks.told.size === 1) return [...marks.told];
  return marks.example === undefined ? [] : [',', '.'];
}

function surveyDate(dates: DateSurvey, text: string): void {
  const orders = text.length > 40 ? undefined : ordersOf(text);
  if (orders === undefined) return;
  dates.cells += 1;
  for (const order of orders) dates.fits[order] += 1;
  if (dates.example !== undefined || orders.length < 2) return;
  const different = new Set(orders.map((order) => readDate(text, order)));
  if (different.size > 1) dates.example = text;
}

function surveyMark(marks: MarkSurvey, text: string): void {
  if (text.length > 40 || !/\d[.,][\d−–—-]/.test(text)) return;
  const possible = possibleMarks([text]);
  if (possible.length > 1) {
    marks.cells += 1;
    marks.example ??= text;
  } else if (possible[0] !== undefined && /[.,]/.test(text)) {
    marks.cells += 1;
    marks.told.add(possible[0]);
  }
}
