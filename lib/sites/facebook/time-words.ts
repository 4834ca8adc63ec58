import { ageUnits } from './parts.ts';

/** What ages are counted in. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'year';

/** The month named in words of this language, long or short; undefined where none or two are. */
export function monthIn(words: string, language: string): number | undefined {
  const lower = words.toLowerCase();
  const named = namesOfMonths(localeOf(language)).flatMap((names, month) => (standsIn(lower, names) ? [month] : []));
  return named.length === 1 ? named[0] : undefined;
}

/** How many days ago the day of the last week is that is named: today, yesterday, a weekday; undefined where none or two are. */
export function dayIn(words: string, language: string, now: number): number | undefined {
  const { today, yesterday, weekdays } = namesOfDays(localeOf(language));
  const lower = words.toLowerCase();
  const weekday = new Date(now).getDay();
  const named = [0, 1, 2, 3, 4, 5, 6].filter((ago) => {
    const names = ago === 0 ? [today] : (weekdays[(weekday - ago + 7) % 7] ?? []);
    return standsIn(lower, ago === 1 ? [yesterday, ...names] : names);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** The unit of an age by the word after its number, short or long; undefined where it is none of this language. */
export function unitIn(word: string, language: string): Unit | undefined {
  const unit = withoutDot(word);
  return wordsOfUnits(localeOf(language)).get(unit) ?? ageUnits.get(unit);
}

const knownUnits = new Map<string, ReadonlyMap<string, Unit>>();

function wordsOfUnits(locale: string): ReadonlyMap<string, Unit> {
  const known = knownUnits.get(locale);
  if (known !== undefined) return known;
  const words = new Map<string, Unit>();
  for (const unitDisplay of ['long', 'short', 'narrow'] as const)
    for (const unit of ['minute', 'hour', 'day', 'week', 'year'] as const) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
      // Of one, of two, of five: languages bend the word.
      for (const count of [1, 2, 5]) {
        const word = withoutDot(format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? '');
        if (word !== '' && !words.has(word)) words.set(word, unit);
      }
    }
  knownUnits.set(locale, words);
  return words;
}

const knownMonths = new Map<string, string[][]>();

function namesOfMonths(locale: string): string[][] {
  const known = knownMonths.get(locale);
  if (known !== undefined) return known;
  const names = Array.from({ length: 12 }, (_, month) => {
    const date = new Date(2026, month, 15);
    return bothLengths((length) => partOf(locale, 'month', date, { month: length })).concat(
      // Some languages bend the name beside a day.
      bothLengths((length) => partOf(locale, 'month', date, { month: length, day: 'numeric' })),
    );
  });
  knownMonths.set(locale, names);
  return names;
}

interface DayNames {
  readonly today: string;
  readonly yesterday: string;
  /** From Sunday on. */
  readonly weekdays: readonly string[][];
}

const knownDays = new Map<string, DayNames>();

function namesOfDays(locale: string): DayNames {
  const known = knownDays.get(locale);
  if (known !== undefined) return known;
  const said = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const names = {
    today: plain(said.format(0, 'day')),
    yesterday: plain(said.format(-1, 'day')),
    weekdays: Array.from({ length: 7 }, (_, day) => {
      const date = new Date(2026, 1, 1 + day); // a Sunday
      return bothLengths((length) => partOf(locale, 'weekday', date, { weekday: length }));
    }),
  };
  knownDays.set(locale, names);
  return names;
}

function bothLengths(name: (length: 'long' | 'short') => string): string[] {
  // Where months are numbered the number is no name: it would be found in any time of day.
  return [name('long'), name('short')].map(plain).filter((each) => each !== '' && !/\d/.test(each));
}

function partOf(locale: string, part: 'month' | 'weekday', date: Date, options: Intl.DateTimeFormatOptions): string {
  const pieces = new Intl.DateTimeFormat(locale, options).formatToParts(date);
  return pieces.find(({ type }) => type === part)?.value ?? '';
}

function standsIn(words: string, names: readonly string[]): boolean {
  return names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(words));
}

/** As it is looked for, without what patterns are made of. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '');
}

/** Also without the word for "ago" that some languages write at the end. */
function withoutDot(word: string): string {
  return word.trim().replace(/\.$|前$| 전$/, '');
}

/** The digits of all scripts as 0 to 9: each script has its ten in a row. */
export function withPlainDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}

function localeOf(language: string): string {
  const [locale = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}\b/i.test(language) ? language : 'en');
  return locale;
}
