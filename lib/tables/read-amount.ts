import { Amount } from '../model/amount.ts';
import { type DecimalMark, decimalMarks } from '../model/table-import.ts';
import { readCurrency, unit } from './read-currency.ts';

const shape = new RegExp(
  String.raw`^(?<open>\()?(?<minus>[-−+])?(?:${unit})?(?<inner>[-−])?(?<digits>[\d.,]+)(?<end>[-−])?(?:${unit})?\)?$`,
  'iu',
);
/** Dashes in place of cents, as prices are written from Stockholm to Zurich: `49,-`, `49.--`, `120:-`. */
const noCents = /(?<=\d)(?<mark>[.,:])[-−–—]{1,2}(?!\d)/;

/**
 * A sum as somebody wrote it: `€ 1.234,50`, `1,234.50 USD`, `(12.00)`; in the usual currency where it names none.
 * Undefined where it is none, or where its currency stays open.
 */
export function readAmount(written: string, mark: DecimalMark, usual: string): Amount | undefined {
  const value = readNumber(written, mark);
  const currency = readCurrency(written, usual);
  return Amount.safeParse({ value, currency }).data;
}

/** A number as somebody wrote it, with or without a currency; `mark` decides only where `1,234` may be either. */
export function readNumber(written: string, mark: DecimalMark): number | undefined {
  const { digits, open, minus, inner, end } = shape.exec(plain(written))?.groups ?? {};
  if (digits === undefined || !/\d/.test(digits)) return undefined;
  const decimal = decimalMark(digits);
  const value = toValue(digits, decimal === 'either' ? mark : decimal);
  if (value === undefined) return undefined;
  const isNegative = open !== undefined || (minus ?? inner ?? end ?? '+') !== '+';
  return isNegative ? -value : value;
}

/** The marks that these numbers can have been written with: both, where none of them tells. */
export function possibleMarks(written: Iterable<string>): readonly DecimalMark[] {
  const told = new Set<DecimalMark>();
  let isOpen = false;
  for (const one of written) {
    const digits = shape.exec(plain(one))?.groups?.['digits'];
    const mark = digits === undefined ? undefined : decimalMark(digits);
    if (mark === 'either') isOpen = true;
    else if (mark !== undefined) told.add(mark);
  }
  if (told.size === 0) return isOpen ? decimalMarks : ['.'];
  return decimalMarks.filter((mark) => told.has(mark));
}

/** Without blanks and marks that only group, and with cents where dashes stand for none; of `:` no other part is decimal. */
function plain(written: string): string {
  return written.replace(/[\s'’]/g, '').replace(noCents, (_, mark: string) => (mark === ':' ? '' : `${mark}00`));
}

/** Undefined where there is no mark at all. */
function decimalMark(digits: string): DecimalMark | 'either' | undefined {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark | undefined; // one of the two, by the pattern
  if (last === undefined) return undefined;
  if (marks.some((mark) => mark !== last)) return last;
  if (marks.length > 1) return last === ',' ? '.' : ',';
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? 'either' : last;
}

function toValue(digits: string, mark: DecimalMark | undefined): number | undefined {
  const [whole = '', fraction, ...more] = mark === undefined ? [digits] : digits.split(mark);
  if (more.length > 0) return undefined;
  const groups = whole.split(/[.,]/);
  const isGrouped =
    groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((one) => /^\d{2,3}$/.test(one)));
  if (!isGrouped || /[.,]/.test(fraction ?? '')) return undefined;
  return Number(`${groups.join('') || '0'}.${fraction || '0'}`);
}
