import type { Precision } from '../../model/post.ts';
import { ageUnits, parts } from './parts.ts';

export interface PostedAt {
  readonly postedAt: string;
  readonly postedAtPrecision: Precision;
}

const lengths = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * When something was posted, from the words of its time link: an age ("10h"), or a date in the page's own language
 * ("30 May at 11:02"). Undefined wherever a word is not understood: no time is better than a wrong one.
 */
export function readTime(link: Element, now: number): PostedAt | undefined {
  const words = (link.getAttribute('aria-label') ?? visibleWords(link))?.replace(/\s+/g, ' ').trim();
  if (!words || words.length > 80) return undefined;
  return readAge(words, now) ?? readDate(words, link.ownerDocument.documentElement.lang, now);
}

function readAge(words: string, now: number): PostedAt | undefined {
  const [, count, unit = ''] = /^(\d{1,3}) ?(\D{1,8})$/.exec(words) ?? [];
  const precision = ageUnits.get(unit.trim());
  if (precision === undefined) return undefined;
  const at = new Date(now - Number(count) * lengths[precision]);
  if (precision === 'day') at.setHours(0, 0, 0, 0);
  return { postedAt: at.toISOString(), postedAtPrecision: precision };
}

/** Day, month by its name, perhaps a year, perhaps a time of day; any other number and the date is not understood. */
function readDate(words: string, language: string, now: number): PostedAt | undefined {
  const month = monthIn(words, language);
  if (month === undefined) return undefined;
  const clock = /(\d{1,2})[:.](\d{2})(?:[\s\u202F]*([ap])\.?m\b)?/i.exec(words);
  const numbers = words.replace(clock?.[0] ?? '', ' ').match(/\d+/g) ?? [];
  const day = Number(numbers.find((each) => each.length <= 2));
  const year = numbers.find((each) => each.length === 4);
  if (numbers.length !== (year === undefined ? 1 : 2) || !(day >= 1 && day <= 31)) return undefined;

  const [hour, minute] = clock === null ? [0, 0] : timeOfDay(clock);
  const at = new Date(year === undefined ? new Date(now).getFullYear() : Number(year), month, day, hour, minute);
  if (at.getDate() !== day || at.getTime() > now + lengths.day) return undefined;
  return { postedAt: at.toISOString(), postedAtPrecision: clock === null ? 'day' : 'minute' };
}

function timeOfDay([, hours, minutes, half]: RegExpExecArray): [number, number] {
  const hour = Number(hours);
  if (half === undefined) return [hour, Number(minutes)];
  return [(hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minutes)];
}

const monthNames = new Map<string, string[][]>();

/** The month named in words of this language, long or short; undefined where none or two are. */
function monthIn(words: string, language: string): number | undefined {
  const lower = words.toLowerCase();
  const named = namesOfMonths(language).flatMap((names, month) =>
    names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(lower)) ? [month] : [],
  );
  return named.length === 1 ? named[0] : undefined;
}

function namesOfMonths(language: string): string[][] {
  const known = monthNames.get(language);
  if (known !== undefined) return known;
  const names = Array.from({ length: 12 }, (_, month) => {
    const spellings = (['long', 'short'] as const).flatMap((length) => [
      nameOfMonth(language, month, { month: length }),
      nameOfMonth(language, month, { month: length, day: 'numeric' }), // some languages bend the name beside a day
    ]);
    return spellings.map((name) => name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '')).filter((name) => name !== '');
  });
  monthNames.set(language, names);
  return names;
}

function nameOfMonth(language: string, month: number, options: Intl.DateTimeFormatOptions): string {
  const [locale = 'en'] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}\b/i.test(language) ? language : 'en');
  const pieces = new Intl.DateTimeFormat(locale, options).formatToParts(new Date(2026, month, 15));
  return pieces.find(({ type }) => type === 'month')?.value ?? '';
}

/** No time has more letters; where more are visible, the style sheet that hides the others is not known. */
const longestScrambled = 24;

/** The words of a link as people see them: of a scrambled time only the letters that are not hidden, in their order. */
function visibleWords(link: Element): string | undefined {
  const letters = link.querySelectorAll(parts.scrambled);
  if (letters.length === 0) return link.textContent ?? undefined;
  const page = link.ownerDocument;
  let visible = lettersWithout(letters, hidingClasses(page));
  if (visible.length > longestScrambled) visible = lettersWithout(letters, lookForHidingClasses(page));
  const looks = page.defaultView;
  if (visible.length > longestScrambled || visible.length === letters.length || looks === null) return undefined;
  const ordered = visible.map((letter) => ({ letter, order: Number(looks.getComputedStyle(letter).order || 0) }));
  if (new Set(ordered.map(({ order }) => order)).size < ordered.length) return undefined; // the sheet that orders is missing
  return ordered
    .sort((one, other) => one.order - other.order)
    .map(({ letter }) => letter.textContent)
    .join('');
}

function lettersWithout(letters: NodeListOf<Element>, hiding: readonly string[]): Element[] {
  return [...letters].filter(({ classList }) => !hiding.some((name) => classList.contains(name)));
}

/** Class names that take a letter out of the line; Facebook makes them up anew at each load. */
const known = new WeakMap<Document, readonly string[]>();

function hidingClasses(page: Document): readonly string[] {
  return known.get(page) ?? lookForHidingClasses(page);
}

/** From the style sheets the page carries as data for this purpose; more may come while it is open. */
function lookForHidingClasses(page: Document): readonly string[] {
  const sheets = [...page.querySelectorAll(parts.hidingStyles)];
  const names = sheets.flatMap((sheet) => [...classesIn(sheet.getAttribute('href') ?? '')]);
  known.set(page, names);
  return names;
}

function classesIn(sheet: string): ReadonlySet<string> {
  let rules = '';
  try {
    rules = decodeURIComponent(sheet.slice(sheet.indexOf(',') + 1));
  } catch {
    return new Set(); // not percent-encoded as we know it
  }
  const hiding = rules.matchAll(/\.([\w-]+)[^{}]*\{[^}]*position\s*:\s*absolute/g);
  return new Set([...hiding].flatMap(([, name]) => (name === undefined ? [] : [name])));
}
