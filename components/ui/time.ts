import type { Precision } from '../../lib/model/post.ts';
import { dateFormat, numberFormat, relativeFormat } from './language.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** "4 min. ago"; from a week on the date, because nobody counts weeks. Both times in milliseconds. */
export function timeAgo(at: number, now: number): string {
  const age = Math.max(0, now - at);
  if (age >= 7 * day) return shortDate(at, now);
  const format = relativeFormat({ numeric: 'auto', style: 'short' });
  if (age < minute) return format.format(0, 'second');
  if (age < hour) return format.format(-Math.floor(age / minute), 'minute');
  if (age < day) return format.format(-Math.floor(age / hour), 'hour');
  return format.format(-Math.floor(age / day), 'day');
}

/** "12 Nov", with the year where it is not this one. */
export function shortDate(at: number, now: number): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return dateFormat(sameYear ? options : { ...options, year: 'numeric' }).format(date);
}

/** "Nov 2023": since when we know somebody. */
export function monthAndYear(at: number): string {
  return dateFormat({ month: 'short', year: 'numeric' }).format(new Date(at));
}

/** A minute of this machine's own clock as a date and time field wants it: `2026-11-20T09:30`. */
export function localMinute(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * minute).toISOString().slice(0, 16);
}

/** The whole date and time, no more exact than it is known. */
export function exactTime(at: number, precision: Precision = 'second'): string {
  if (precision === 'day') return dateFormat({ dateStyle: 'full' }).format(new Date(at));
  return dateFormat({
    dateStyle: 'full',
    timeStyle: precision === 'second' ? 'medium' : 'short',
  }).format(new Date(at));
}

/** Below this a clock shows seconds, as the marks do. */
const secondsUntil = 3 * minute;

/**
 * A clock that runs: "0:48 min" at first, then "21 min", "2 hr 10 min", then days. In milliseconds. Always with its
 * unit: a bare "21:33" reads as a time of day.
 */
export function duration(length: number): string {
  const age = Math.max(0, length);
  if (age < secondsUntil) return minutesAndSeconds(age);
  if (age < hour) return unit(Math.floor(age / minute), 'minute');
  if (age < day) {
    const [hours, minutes] = [Math.floor(age / hour), Math.floor((age % hour) / minute)];
    return minutes === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(minutes, 'minute')}`;
  }
  return unit(Math.floor(age / day), 'day', 'long');
}

/** How long until what `duration` or `timeAgo` say of this age changes, in milliseconds. */
export function untilNextTick(age: number, counting: 'seconds' | 'minutes'): number {
  const step = counting === 'seconds' && age < secondsUntil ? second : age < day ? minute : hour;
  return step - (Math.max(0, age) % step);
}

/** "2:05 min", with the word where this language puts it. */
function minutesAndSeconds(age: number): string {
  const clock = `${Math.floor(age / minute)}:${String(Math.floor((age % minute) / second)).padStart(2, '0')}`;
  return unitFormat('minute')
    .formatToParts(Math.floor(age / minute))
    .map(({ type, value }) => (type === 'integer' ? clock : value))
    .join('');
}

function unit(value: number, name: 'hour' | 'minute' | 'day', display: 'short' | 'long' = 'short'): string {
  return unitFormat(name, display).format(value);
}

function unitFormat(name: 'hour' | 'minute' | 'day', display: 'short' | 'long' = 'short'): Intl.NumberFormat {
  return numberFormat({ style: 'unit', unit: name, unitDisplay: display });
}
