/**
 * A text with everything taken away that does not make another word: case, accents, full width and fancy letters,
 * invisible characters, kinds of apostrophe, hyphen and space; and where each unit of it stands in the text.
 */
export interface Folded {
  length: number;
  /** UTF-16 units after folding. */
  units: Uint16Array;
  /** For each unit, where the character it comes from begins and ends in the text, in UTF-16 units. */
  starts: Int32Array;
  ends: Int32Array;
  /** For each unit, what kind of character it comes from: the constants below, added up. */
  kinds: Uint8Array;
}

/** A letter, a digit, or a mark that belongs to one. */
export const wordCharacter = 1;
/** Of a script written without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export const unspaced = 2;
export const hangul = 4;
/** A mark that folding keeps, because without it the word is another one (Thai tones, Indic vowels, dakuten). */
export const mark = 8;

interface Character {
  readonly units: string;
  readonly kind: number;
}

/** Letters that Unicode does not take apart although people do, and signs that stand for one another. */
const replaced: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from("’‘‛ʼʹ′`´＇'", (apostrophe) => [apostrophe, "'"])),
  ...Object.fromEntries(Array.from('-‐‑﹣－', (hyphen) => [hyphen, ' '])),
  '™': '™',
  '℠': '℠',
  ß: 'ss',
  ς: 'σ',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
/** Accents of scripts in which a word without them is the same word: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const accent =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu;
/** Zero-width and bidi control characters, soft hyphens, variation selectors, tags. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** A sign that stands for a whole phrase (U+FDFA: 18 letters) stays one sign: a text must not grow eighteenfold. */
const longestFolding = 4;

function foldCharacter(character: string): Character {
  const apart = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const lower = replaced[character] ?? (apart.length > longestFolding ? character : apart);
  const units = Array.from(lower, (part) => replaced[part] ?? part)
    .join('')
    .replace(accent, '')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ');
  let kind = 0;
  if (/^[\p{L}\p{N}\p{M}]/u.test(units)) kind += wordCharacter;
  if (
    /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      units,
    )
  )
    kind += unspaced;
  if (/^\p{Script=Hangul}/u.test(units)) kind += hangul;
  if (/^\p{M}/u.test(units)) kind += mark;
  return { units, kind };
}

const ascii = Array.from({ length: 128 }, (_, code) => foldCharacter(String.fromCharCode(code)));
const asciiUnits = Uint16Array.from(ascii, ({ units }) => units.charCodeAt(0));
const asciiKinds = Uint8Array.from(ascii, ({ kind }) => kind);

/** Characters met so far; emptied when strangers' texts have filled it. */
const met = new Map<number, Character>();
function beyondAscii(code: number): Character {
  let character = met.get(code);
  if (character === undefined) {
    if (met.size >= 8_192) met.clear();
    character = foldCharacter(String.fromCodePoint(code));
    met.set(code, character);
  }
  return character;
}

export function emptyFolded(capacity = 512): Folded {
  return {
    length: 0,
    units: new Uint16Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    kinds: new Uint8Array(capacity),
  };
}

function grow(folded: Folded, capacity: number): void {
  const { units, starts, ends, kinds } = folded;
  Object.assign(folded, { ...emptyFolded(capacity), length: folded.length });
  folded.units.set(units);
  folded.starts.set(starts);
  folded.ends.set(ends);
  folded.kinds.set(kinds);
}

const space = 32;

/** Folds `text` into the arrays of `folded`, which are written over: a feed has thousands of posts, and this runs for each. */
export function fold(text: string, folded: Folded): void {
  folded.length = 0;
  if (folded.units.length < text.length + 32) grow(folded, text.length * 2 + 32);
  let { units, starts, ends, kinds } = folded;
  let length = 0;
  let index = 0;
  while (index < text.length) {
    const start = index;
    const code = text.charCodeAt(index);
    if (code < 128) {
      index += 1;
      const unit = asciiUnits[code] ?? 0;
      if (unit === space && units[length - 1] === space) {
        ends[length - 1] = index;
        continue;
      }
      units[length] = unit;
      kinds[length] = asciiKinds[code] ?? 0;
      starts[length] = start;
      ends[length] = index;
      length += 1;
      continue;
    }
    const point = text.codePointAt(index) ?? 0;
    index += point > 0xffff ? 2 : 1;
    const character = beyondAscii(point);
    const repeatsSpace = character.units === ' ' && units[length - 1] === space;
    if (character.units === '' || repeatsSpace) {
      // An accent belongs to the letter before it, so that what was found is not cut off from its accent.
      if (length > 0 && (repeatsSpace || /\p{M}/u.test(text.slice(start, index)))) ends[length - 1] = index;
      continue;
    }
    if (length + character.units.length + text.length - index >= units.length) {
      folded.length = length;
      grow(folded, units.length * 2 + 32);
      ({ units, starts, ends, kinds } = folded);
    }
    for (let at = 0; at < character.units.length; at += 1) {
      units[length] = character.units.charCodeAt(at);
      kinds[length] = character.kind;
      starts[length] = start;
      ends[length] = index;
      length += 1;
    }
  }
  folded.length = length;
}

const words = emptyFolded(64);

/** The folded form of a short text, without spaces at its ends; empty where nothing of it can be looked for. */
export function foldedWords(text: string): string {
  fold(text, words);
  return String.fromCharCode(...words.units.subarray(0, Math.min(words.length, 2_000))).trim();
}
