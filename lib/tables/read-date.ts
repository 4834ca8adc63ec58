import type { Instant } from '../model/ids.ts';
import { type DateOrder, dateOrders } from '../model/table-import.ts';
import { monthOf, offsetOf, plainLetters, withoutWeekday, zonePattern } from './date-words.ts';

const time = String.raw`(?:[T,\s]+(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?(?:\s*uhr)?\s*(?<zone>${zonePattern})?)?`;
const yearFirst = new RegExp(
  String.raw`^(?<year>\d{4})(?<mark>[-/.])\s?(?<month>\d{1,2})\k<mark>\s?(?<day>\d{1,2})\.?${time}$`,
  'i',
);
const compact = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/;
const figures = new RegExp(
  String.raw`^(?<one>\d{1,2})(?<mark>[-/.])\s*(?<two>\d{1,2})\k<mark>\s*(?<three>\d{4}|\d{2})${time}$`,
  'i',
);
const dayFirst = new RegExp(
  String.raw`^(?<day>\d{1,2})\.?(?:(?:st|nd|rd|th|er|o)\b)?[\s-]*(?:de\s+)?(?<name>[a-z]{3,10})\.?[\s,-]*(?:de\s+)?(?<year>\d{4}|\d{2})${time}$`,
  'i',
);
const monthFirst = new RegExp(
  String.raw`^(?<name>[a-z]{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${time}$`,
  'i',
);

const shape = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;

type Parts = { readonly [name: string]: string | undefined };

/**
 * A date as somebody wrote it, with or without a time, on this machine's own clock unless it says otherwise; `order`
 * decides only where `03/04/2026` may be either. Undefined where it is none.
 */
export function readDate(written: string, order: DateOrder): Instant | undefined {
  const text = plain(written);
  // A table of a million rows has a million dates: words only where there are letters.
  if (!/^[a-z]/i.test(text)) return readParts(text, order);
  // A name may be that of a weekday in one language and of a month in another: `mar` is both.
  return readParts(text, order) ?? readParts(withoutWeekday(text), order);
}

function readParts(text: string, order: DateOrder): Instant | undefined {
  const parts = figures.exec(text)?.groups; // the likely shape first
  if (parts !== undefined) return inFigures(parts, order);
  const stated = yearFirst.exec(text)?.groups ?? compact.exec(text)?.groups;
  if (stated !== undefined) return instant(stated, stated['year'], stated['month'], stated['day']);
  if (!/[a-z]/i.test(text)) return undefined;
  const worded = dayFirst.exec(text)?.groups ?? monthFirst.exec(text)?.groups;
  const month = monthOf(worded?.['name'] ?? '');
  if (worded === undefined || month === undefined) return undefined;
  return instant(worded, worded['year'], String(month), worded['day']);
}

/** Which orders can read this date, if it needs one at all: `25/04/2026` is no month first. Quicker than reading it. */
export function ordersOf(written: string): readonly DateOrder[] | undefined {
  const [, one = '', mark, two = '', three = ''] =
    shape.exec(/^[a-z]/i.test(written) ? withoutWeekday(plain(written)) : written) ?? [];
  if (mark === undefined) return undefined;
  const isDay = (part: string) => Number(part) > 0 && Number(part) < 32;
  const isMonth = (part: string) => Number(part) > 0 && Number(part) < 13;
  return dateOrders.filter((order) => {
    if (order === 'dmy') return isDay(one) && isMonth(two);
    if (order === 'mdy') return mark !== '.' && isMonth(one) && isDay(two);
    return mark === '-' && three.length === 2 && isMonth(two) && isDay(three);
  });
}

function inFigures(parts: Parts, order: DateOrder): Instant | undefined {
  const { one, two, three } = parts;
  if (order === 'ymd') return parts['mark'] === '-' ? instant(parts, one, two, three) : undefined;
  if (order === 'mdy') return parts['mark'] === '.' ? undefined : instant(parts, three, one, two);
  return instant(parts, three, two, one);
}

function instant(parts: Parts, years = '', month = '', day = ''): Instant | undefined {
  const year = years.length === 2 ? Number(years) + (Number(years) < 70 ? 2000 : 1900) : Number(years);
  const hour = hourOf(parts);
  const [minute, second] = [Number(parts['minute'] ?? 0), Number(parts['second'] ?? 0)];
  const date = new Date(year, Number(month) - 1, Number(day), hour, minute, second);
  const isReal =
    years !== '' && date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) && hour < 24 && minute < 60;
  if (!isReal || year < 1900 || year > 2200) return undefined;
  const { zone } = parts;
  if (zone === undefined) return date.toISOString();
  const local = Date.UTC(year, Number(month) - 1, Number(day), hour, minute, second);
  return new Date(local - offsetOf(zone)).toISOString();
}

function hourOf({ hour = '0', half }: Parts): number {
  if (half === undefined) return Number(hour);
  if (Number(hour) > 12) return Number.NaN;
  return (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
}

function plain(written: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is all ASCII has no accents
  if (/^[\u0000-\u007f]*$/.test(written)) return written.slice(0, 60).trim();
  return plainLetters(written.slice(0, 60)).trim();
}
