import { bucketOf, type LanguageData, printOf, scoreStep } from './data.ts';
import { ngramsOf } from './ngrams.ts';
import { fewLetters, ownWords } from './own-words.ts';
import { isRomanisedHindi } from './romanised-hindi.ts';
import { type SharedScript, writtenIn } from './script.ts';
import { languageOfFewWords } from './short-words.ts';

/** Of a longer text the beginning tells enough, in UTF-16 units. */
const longestLookedAt = 2_000;
const word = /(?:\p{L}|['`’](?=\p{L}))+/gu;

/** The languages of the scripts that few share; all others of the table are written in Latin letters. */
const ofScript: Readonly<Record<Exclude<SharedScript, 'Latin'>, readonly string[]>> = {
  Cyrillic: ['ru', 'uk', 'bg', 'sr', 'be'],
  Arabic: ['ar', 'fa', 'ur', 'ku'],
  Devanagari: ['hi', 'mr'],
};
const notLatin = new Set(Object.values(ofScript).flat());

/** Letters that only some of a script's languages have: they settle what n-grams of short texts leave open. */
const lettersThatTell: readonly (readonly [letter: RegExp, languages: readonly string[]])[] = [
  [/[ٹڈڑےں]/u, ['ur']],
  [/[ەۆێڕڵ]/u, ['ku']],
  [/[پچژگیک]/u, ['fa', 'ur', 'ku']],
  [/[ةىأإيك]/u, ['ar']],
  [/[їєґ]/iu, ['uk']],
  [/і/iu, ['uk', 'be']],
  [/ў/iu, ['be']],
  [/[јљњђћџ]/iu, ['sr']],
  [/[ыэё]/iu, ['ru', 'be']],
  [/ъ/iu, ['ru', 'bg']],
  [/ळ/u, ['mr']],
];

/** What most posts in Latin letters are written in; how far another language must lead these: by an n-gram's worth. */
const widespread = new Set(['en', 'es', 'pt', 'fr', 'de', 'it']);
const leadOfRarer = 90;
/**
 * How far the first language must lead the second one in a text of few letters: by one step. Each step more leaves more
 * fragments of two words untold than it saves from being told wrongly (our seeds in six languages).
 */
const leadOfShort = 14;

/**
 * The language of a post's own words, in BCP 47 (`hi-Latn` for Hindi in Latin letters); undefined where they are too few
 * to tell. Without the table of n-grams only scripts and letters tell. Never throws.
 */
export function detectLanguage(text: string, data: LanguageData | undefined): string | undefined {
  const own = ownWords(text.slice(0, longestLookedAt));
  const written = writtenIn(own);
  if (written === undefined) return undefined;
  if ('language' in written) return written.language;
  const possible = written.script === 'Latin' ? undefined : possibleIn(own, ofScript[written.script]);
  if (possible?.length === 1) return possible[0];
  const words = own.toLowerCase().match(word) ?? [];
  const isLong = written.letters >= fewLetters;
  const known = isLong || possible !== undefined ? undefined : languageOfFewWords(words);
  if (known !== undefined) return known;
  if (possible === undefined && isRomanisedHindi(words)) return 'hi-Latn';
  if (data === undefined) return undefined;
  const { language, lead } = likeliest(words, possible, data);
  return isLong || lead >= leadOfShort ? language : undefined;
}

/** Which languages of its script a text can be in, by its letters. */
function possibleIn(text: string, languages: readonly string[]): readonly string[] {
  let possible = languages;
  for (const [letter, have] of lettersThatTell) {
    const left = possible.filter((language) => have.includes(language));
    if (left.length > 0 && left.length < possible.length && letter.test(text)) possible = left;
  }
  return possible;
}

/**
 * The language that a text's n-grams speak for most, and by how many of eld's points more than for the next one.
 * @param possible those it can be in; any in Latin letters where undefined
 */
function likeliest(
  words: readonly string[],
  possible: readonly string[] | undefined,
  data: LanguageData,
): { language?: string; lead: number } {
  const points = pointsOf(words, data);
  let language: string | undefined;
  let best = 0;
  let next = 0;
  for (const [number, name] of data.languages.entries()) {
    if (possible === undefined ? notLatin.has(name) : !possible.includes(name)) continue;
    const handicap = possible === undefined && !widespread.has(name) ? leadOfRarer : 0;
    const reached = (points[number] ?? 0) - handicap;
    next = Math.max(next, Math.min(best, reached));
    if (reached <= best) continue;
    best = reached;
    language = name;
  }
  return language === undefined ? { lead: 0 } : { language, lead: best - next };
}

function pointsOf(words: readonly string[], data: LanguageData): Int32Array {
  const { languages, buckets, prints, pairs, ofLanguage, scores } = data;
  const points = new Int32Array(languages.length);
  for (const hash of ngramsOf(words)) {
    const bucket = bucketOf(hash);
    const print = printOf(hash);
    const end = buckets[bucket + 1] ?? 0;
    let gram = buckets[bucket] ?? 0;
    while (gram < end && prints[gram] !== print) gram += 1;
    if (gram === end) continue;
    const last = pairs[gram + 1] ?? 0;
    for (let pair = pairs[gram] ?? 0; pair < last; pair += 1) {
      const language = ofLanguage[pair] ?? 0;
      points[language] = (points[language] ?? 0) + (scores[pair] ?? 0) * scoreStep;
    }
  }
  return points;
}
