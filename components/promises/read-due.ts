import type { ParsedResult } from 'chrono-node';
import { datesIn, datesInOther, otherReaders, ownReaders } from './date-readers.ts';
import { type DuePhrase, duePhrases } from './due-phrases.ts';
import { inPlainWords } from './plain-words.ts';

/** What was understood of "refund by Friday": "Friday", and when that is over. */
export interface Due {
  readonly words: string;
  readonly at: Date;
}

/** A day without a time means: before the office closes. */
const endOfWork = 17;
const noon = 12;

/**
 * The time that a sentence names, in whichever language says most; the language of the screen where two say the same.
 * A time to come counts before one that is over ("ordered yesterday, refund by Friday").
 */
export function readDue(sentence: string, now: Date, language: string): Due | undefined {
  const plain = inPlainWords(sentence);
  const inOwn = ownReaders(language).flatMap((reader) => datesIn(plain, now, reader).toReversed());
  const inOther = otherReaders.flatMap((reader) => datesInOther(plain, now, reader).toReversed());
  const dates = [...inOwn, ...inOther.filter((date) => !inOwn.some((own) => isWithin(date, own)))];
  const named = duePhrases(plain, now);
  const read = dates
    .filter((date) => !named.some((phrase) => phrase.isOfAnyDay && isWithin(date, phrase)))
    .map((result) => ({ text: result.text, at: endOf(result, now) }));
  const phrases = named.map((phrase) => withTime(phrase, dates, plain, now));
  const [best] = [...phrases, ...read].toSorted((a, b) => rank(b, now) - rank(a, now));
  return best === undefined ? undefined : { words: best.text.replace(/[\s\p{P}]+$/u, ''), at: best.at };
}

type Place = Pick<ParsedResult, 'index' | 'text'>;

/** "45 mins" of "the last 45 mins", "the day" of "end of the day". */
function isWithin(date: Place, other: Place): boolean {
  return other.index <= date.index && date.index + date.text.length <= other.index + other.text.length;
}

interface Found {
  readonly text: string;
  readonly at: Date;
  readonly isOfAnyDay?: boolean;
}

function rank({ text, at, isOfAnyDay = false }: Found, now: Date): number {
  return (at > now ? 10_000 : 0) + (isOfAnyDay ? 0 : text.length);
}

/** "by the 15th" together with "at 3pm" that follows. */
function withTime(phrase: DuePhrase, dates: readonly ParsedResult[], sentence: string, now: Date): Found {
  const end = phrase.index + phrase.text.length;
  const time = dates.find(({ index, start }) => /^,?\s$/.test(sentence.slice(end, index)) && isTime(start));
  if (time === undefined) return { ...phrase, at: endOfDay(phrase.day, now) };
  const at = new Date(phrase.day);
  at.setHours(time.start.get('hour') ?? endOfWork, time.start.get('minute') ?? 0, 0, 0);
  return { text: sentence.slice(phrase.index, time.index + time.text.length), at };
}

function isTime(start: ParsedResult['start']): boolean {
  return start.isCertain('hour') && !start.isCertain('day') && !start.isCertain('weekday');
}

function endOf({ start }: ParsedResult, now: Date): Date {
  const at = start.date();
  if (start.isCertain('hour')) return at;
  if (!isPartOfDay(at, now)) return endOfDay(at, now);
  // Readers have a morning begin at six, eight or nine: it is over at noon.
  if (at.getHours() > 0 && at.getHours() < noon) at.setHours(noon);
  return at;
}

function endOfDay(day: Date, now: Date): Date {
  const at = new Date(day);
  at.setHours(endOfWork, 0, 0, 0);
  // "today", said in the evening.
  if (at <= now && at.toDateString() === now.toDateString()) at.setHours(23, 59, 0, 0);
  return at;
}

/** "tonight" is a time; noon and the present hour are what the reader puts where it knows none. */
function isPartOfDay(at: Date, now: Date): boolean {
  return at.getHours() !== noon && at.getHours() !== now.getHours();
}
