import type { Language } from './labels.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

const short = {
  en: { now: 'Just now', minute: 'm', hour: 'h', day: 'd', week: 'w' },
  de: { now: 'Gerade eben', minute: ' Min.', hour: ' Std.', day: ' T', week: ' Wo' },
} as const;

/** The age of a post as its headline tells it: "10h" within a week, then the day ("August 30"). */
export function postAge(at: number, now: number, language: Language): string {
  if (now - at < week) return shortAge(at, now, language);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(at);
}

/** The age of a comment: "3w" however old it is. */
export function shortAge(at: number, now: number, language: Language): string {
  const words = short[language];
  const age = now - at;
  if (age < minute) return words.now;
  if (age < hour) return `${Math.floor(age / minute)}${words.minute}`;
  if (age < day) return `${Math.floor(age / hour)}${words.hour}`;
  if (age < week) return `${Math.floor(age / day)}${words.day}`;
  return `${Math.floor(age / week)}${words.week}`;
}

/** The age in words, as labels for screen readers tell it: "3 hours ago". */
export function longAge(at: number, now: number, language: Language): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const age = now - at;
  if (age < hour) return words.format(-Math.floor(age / minute), 'minute');
  if (age < day) return words.format(-Math.floor(age / hour), 'hour');
  if (age < week) return words.format(-Math.floor(age / day), 'day');
  return words.format(-Math.floor(age / week), 'week');
}
