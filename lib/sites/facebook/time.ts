import type { Precision } from '../../model/post.ts';
import { halvesOfDay, justNow, numberedMonth } from './parts.ts';
import { dayIn, monthIn, type Unit, unitIn, withPlainDigits } from './time-words.ts';
import { visibleWords } from './visible-words.ts';

export interface PostedAt {
  readonly postedAt: string;
  readonly postedAtPrecision: Precision;
}

const day = 86_400_000;
const lengths: Readonly<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day,
  week: 7 * day,
  year: 365 * day,
};

/**
 * When something was posted, from the words of its time link: an age ("10h"), a day of the last week ("Monday at 11:02")
 * or a date ("30 May at 11:02"), in the page's own language. Undefined wherever a word is not understood: no time is
 * better than a wrong one. Of weeks and years one day is told that may be off by nearly as much: without any, an
 * old comment would be taken for a new one.
 */
export function readTime(link: Element, now: number): PostedAt | undefined {
  const words = timeWords(link);
  if (words === '' || words.length > 80) return undefined;
  if (justNow.has(words)) return { postedAt: new Date(now).toISOString(), postedAtPrecision: 'minute' };
  const { lang } = link.ownerDocument.documentElement;
  return readAge(words, lang, now) ?? readDate(words, lang, now);
}

/** What the link of a post's time says, in plain digits and without characters that nobody sees. */
export function timeWords(link: Element): string {
  const said = link.getAttribute('aria-label') ?? visibleWords(link) ?? '';
  return withPlainDigits(
    said
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function readAge(words: string, language: string, now: number): PostedAt | undefined {
  const [, count, word = ''] = /^(\d{1,3}) ?(\D{1,12})$/.exec(words) ?? [];
  const unit = unitIn(word, language);
  if (unit === undefined) return undefined;
  const at = new Date(now - Number(count) * lengths[unit]);
  if (unit === 'minute' || unit === 'hour') return { postedAt: at.toISOString(), postedAtPrecision: unit };
  at.setHours(0, 0, 0, 0);
  return { postedAt: at.toISOString(), postedAtPrecision: 'day' };
}

/**
 * A day of the last week, or day, month by its name and perhaps a year; perhaps a time of day. With any other number the
 * date is not understood.
 */
function readDate(words: string, language: string, now: number): PostedAt | undefined {
  const clock = /(\d{1,2})[:.](\d{2})/.exec(words);
  const date = words.replace(clock?.[0] ?? '', ' ');
  const numbered = numberedMonth.exec(date);
  const numbers = date.replace(numbered?.[0] ?? '', ' ').match(/\d+/g) ?? [];
  const month = numbered === null ? monthIn(date, language) : Number(numbered[1] ?? numbered[2]) - 1;
  const at = month === undefined ? recentDay(date, numbers, language, now) : dateIn(month, numbers, now);
  if (at === undefined) return undefined;
  if (clock !== null) at.setHours(...timeOfDay(clock, date));
  if (at.getTime() > now + day) return undefined;
  return { postedAt: at.toISOString(), postedAtPrecision: clock === null ? 'day' : 'minute' };
}

function recentDay(words: string, numbers: readonly string[], language: string, now: number): Date | undefined {
  const ago = numbers.length > 0 ? undefined : dayIn(words, language, now);
  if (ago === undefined) return undefined;
  const at = new Date(now);
  at.setHours(0, 0, 0, 0);
  at.setDate(at.getDate() - ago);
  return at;
}

function dateIn(month: number, numbers: readonly string[], now: number): Date | undefined {
  const dayOfMonth = Number(numbers.find((each) => each.length <= 2));
  const year = numbers.find((each) => each.length === 4);
  if (numbers.length !== (year === undefined ? 1 : 2) || !(dayOfMonth >= 1 && dayOfMonth <= 31)) return undefined;
  const at = new Date(year === undefined ? new Date(now).getFullYear() : Number(year), month, dayOfMonth);
  return at.getDate() === dayOfMonth ? at : undefined;
}

function timeOfDay([, hours, minutes]: RegExpExecArray, words: string): [number, number] {
  const isAfternoon = halvesOfDay.after.test(words);
  const isHalf = isAfternoon || halvesOfDay.before.test(words);
  return [isHalf ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours), Number(minutes)];
}
