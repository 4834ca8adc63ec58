import type { Chrono, ParsedResult } from 'chrono-node';

/** What was understood of "refund by Friday": "Friday", and when that is over. */
export interface Due {
  readonly words: string;
  readonly at: Date;
}

/** A day without a time means: before the office closes. */
const endOfWork = 17;

/**
 * The time that a sentence names, in English or German, whichever says more; the language of the screen where both do.
 * A time to come counts before one that is over ("ordered yesterday, refund by Friday"). What reads dates is loaded
 * with the first sentence.
 */
export async function readDue(sentence: string, now: Date, language: string): Promise<Due | undefined> {
  const [{ casual, GB }, german] = await Promise.all([import('chrono-node/en'), import('chrono-node/de')]);
  const english = language === 'en-US' ? casual : GB;
  const readers = language.startsWith('de') ? [german.casual, english] : [english, german.casual];
  const [best] = readers
    .flatMap((reader) => found(reader, sentence, now))
    .toSorted((a, b) => rank(b, now) - rank(a, now));
  return best === undefined ? undefined : { words: best.text.replace(/[\s\p{P}]+$/u, ''), at: endOf(best, now) };
}

function found(reader: Chrono, sentence: string, now: Date): ParsedResult[] {
  return reader.parse(sentence, now, { forwardDate: true }).filter(namesADay).toReversed();
}

/** "may", and "a second" that is over as soon as it is said, are no dates in a promise. */
function namesADay({ text, start, refDate }: ParsedResult): boolean {
  if (Math.abs(start.date().getTime() - refDate.getTime()) < 60_000 && start.isCertain('second')) return false;
  return start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour') || /\s/.test(text);
}

function rank(result: ParsedResult, now: Date): number {
  const isToCome = endOf(result, now) > now;
  return (isToCome ? 10_000 : 0) + result.text.length;
}

function endOf({ start }: ParsedResult, now: Date): Date {
  const at = start.date();
  const isTimeSaid = start.isCertain('hour') || isPartOfDay(at, now);
  if (isTimeSaid) return at;
  at.setHours(endOfWork, 0, 0, 0);
  // "today", said in the evening.
  if (at <= now && at.toDateString() === now.toDateString()) at.setHours(23, 59, 0, 0);
  return at;
}

/** "tonight" is a time; noon and the present hour are what the reader puts where it knows none. */
function isPartOfDay(at: Date, now: Date): boolean {
  return at.getHours() !== 12 && at.getHours() !== now.getHours();
}
