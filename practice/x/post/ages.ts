import type { Words } from '../state/words.ts';

/** Making a formatter is dear, and a feed needs the same few again and again. */
const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + Object.keys(options).join();
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, known);
  return known;
}
const compact = new Map<string, Intl.NumberFormat>();

/** The age of a post as X writes it: minutes and hours for a day, then the date. */
export function age(postedAt: number, now: number, words: Words): { short: string; long: string } {
  const minutes = Math.max(0, Math.floor((now - postedAt) / 60_000));
  if (minutes < 24 * 60) return words.ago(minutes);
  const date = new Date(postedAt);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const short = format(words.locale, {
    month: 'short',
    day: 'numeric',
    ...(!sameYear && { year: 'numeric' }),
  }).format(date);
  return { short, long: short };
}

/** Time and date of the post in focus: "4:28 PM · Jan 18, 2026". */
export function fullTime(postedAt: number, words: Words): string {
  const date = new Date(postedAt);
  const time = format(words.locale, { hour: 'numeric', minute: '2-digit' }).format(date);
  const day = format(words.locale, { month: 'short', day: 'numeric', year: 'numeric' }).format(date);
  return `${time} · ${day}`;
}

/** A count as X shortens it: 1.2K, 8K. */
export function shortCount(count: number, locale: string): string {
  const known = compact.get(locale) ?? new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  compact.set(locale, known);
  return known.format(count);
}
