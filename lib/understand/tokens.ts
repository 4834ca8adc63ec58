import { hashOf, mix, seed } from '../model/fnv.ts';
import { characterKind, folded, kindOf } from './characters.ts';

/** What a token is. */
export const tokenKind = {
  word: 0,
  hashtag: 1,
  number: 2,
  mention: 3,
  link: 4,
  emoji: 5,
  emoticon: 6,
  marks: 7,
} as const;

/** Bits of `Tokens.looks`. */
export const look = { stretched: 1, capitals: 2, afterGap: 4 } as const;

/** The words, emoji, links and marks of a text, in its order, a column each. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly looks: Uint8Array;
  /** Where they stand in `text`, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Of the token as it is compared: folded, mentions, links and numbers all the same. */
  readonly hashes: Uint32Array;
  /** The folded letters of all words, and where each one's begin and end. */
  readonly letters: Uint16Array;
  readonly letterStarts: Uint32Array;
  readonly letterEnds: Uint32Array;
}

/** Longest word of which all letters count: what is longer says nothing more. */
const longestWord = 40;
const apostrophe = 0x27;
const hashes = {
  mention: hashOf('@'),
  link: hashOf('//'),
};

/** Splits a text into tokens, in time that grows with its length alone. */
export function tokenize(text: string): Tokens {
  const { length } = text;
  const tokens = {
    text,
    count: 0,
    kinds: new Uint8Array(length),
    looks: new Uint8Array(length),
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    hashes: new Uint32Array(length),
    letters: new Uint16Array(length),
    letterStarts: new Uint32Array(length),
    letterEnds: new Uint32Array(length),
  };
  let lettersEnd = 0;
  let isAfterGap = true;
  let at = 0;
  while (at < length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    const size = code > 0xffff ? 2 : 1;
    if (kind === characterKind.gap || kind === characterKind.hidden) {
      isAfterGap ||= kind === characterKind.gap;
      at += size;
      continue;
    }
    const end = readToken(at, code, kind);
    isAfterGap = false;
    at = end;
  }
  return tokens;

  /** Reads the token that begins here, and says where it ends. */
  function readToken(start: number, code: number, kind: number): number {
    if (kind === characterKind.letter) {
      const linkEnd = endOfLink(text, start);
      if (linkEnd > start) return add(tokenKind.link, start, linkEnd, hashes.link);
      const shown = isAfterGap ? endOfEmoticon(text, start) : start;
      if (shown > start) return add(tokenKind.emoticon, start, shown, hashOf(text.slice(start, shown).toLowerCase()));
      return readWord(tokenKind.word, start, start);
    }
    if (kind === characterKind.digit) {
      const shown = isAfterGap ? endOfEmoticon(text, start) : start;
      if (shown > start) return add(tokenKind.emoticon, start, shown, hashOf(text.slice(start, shown).toLowerCase()));
      return readNumber(start);
    }
    if (kind === characterKind.emoji)
      return add(tokenKind.emoji, start, start + (code > 0xffff ? 2 : 1), mix(seed, code));
    const next = text.charCodeAt(start + 1);
    if (code === 0x40 /* @ */ && isHandle(next))
      return add(tokenKind.mention, start, endOfHandle(text, start + 1), hashes.mention);
    if (code === 0x23 /* # */ && kindOf(text.codePointAt(start + 1) ?? 0x20) === characterKind.letter)
      return readWord(tokenKind.hashtag, start, start + 1);
    const shown = endOfEmoticon(text, start);
    if (shown > start) return add(tokenKind.emoticon, start, shown, hashOf(text.slice(start, shown).toLowerCase()));
    return readMarks(start, code);
  }

  function add(kind: number, start: number, end: number, hash: number, looks = 0): number {
    const place = tokens.count;
    tokens.kinds[place] = kind;
    tokens.looks[place] = looks | (isAfterGap ? look.afterGap : 0);
    tokens.starts[place] = start;
    tokens.ends[place] = end;
    tokens.hashes[place] = hash;
    tokens.letterStarts[place] = lettersEnd;
    tokens.letterEnds[place] = lettersEnd;
    tokens.count += 1;
    return end;
  }

  function readWord(kind: number, start: number, firstLetter: number): number {
    let at = firstLetter;
    let end = firstLetter;
    let hash = seed;
    let written = lettersEnd;
    let last = 0;
    let repeated = 0;
    let capitals = 0;
    let small = 0;
    let looks = 0;
    while (at < length) {
      const code = text.codePointAt(at) ?? 0;
      const size = code > 0xffff ? 2 : 1;
      const inside = kindOf(code);
      const letter = folded(code);
      const isPart =
        inside === characterKind.letter ||
        inside === characterKind.hidden ||
        (inside === characterKind.digit && kind === tokenKind.word) ||
        (letter === apostrophe && kindOf(text.codePointAt(at + 1) ?? 0x20) === characterKind.letter);
      if (!isPart) break;
      at += size;
      if (inside === characterKind.hidden) continue;
      end = at;
      if (letter === code) small += 1;
      else capitals += 1;
      repeated = letter === last ? repeated + 1 : 1;
      last = letter;
      if (repeated > 2) {
        looks |= look.stretched;
        continue;
      }
      if (written - lettersEnd >= longestWord) continue;
      hash = mix(hash, letter);
      tokens.letters[written] = letter;
      written += 1;
    }
    if (capitals > 1 && small === 0) looks |= look.capitals;
    add(kind, start, Math.max(end, firstLetter + 1), hash, looks);
    tokens.letterEnds[tokens.count - 1] = written;
    lettersEnd = written;
    return Math.max(at, firstLetter + 1);
  }

  /** Numbers are compared by how many digits they have, up to five. */
  function readNumber(start: number): number {
    let end = start;
    let digits = 0;
    while (end < length) {
      // By code points: digits of some scripts lie beyond 16 bits, and half of one is no digit.
      const code = text.codePointAt(end) ?? 0;
      if (kindOf(code) !== characterKind.digit) break;
      end += code > 0xffff ? 2 : 1;
      digits += 1;
    }
    return add(tokenKind.number, start, end, mix(mix(seed, 0x30), Math.min(digits, 5)));
  }

  /** The same mark several times is one token; three are as good as ten. */
  function readMarks(start: number, code: number): number {
    const size = code > 0xffff ? 2 : 1;
    let end = start + size;
    let times = 1;
    while (end < length && text.codePointAt(end) === code) {
      end += size;
      times += 1;
    }
    return add(tokenKind.marks, start, end, mix(mix(seed, code), Math.min(times, 3)));
  }
}

function isHandle(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f
  );
}

function endOfHandle(text: string, start: number): number {
  let end = start;
  while (isHandle(text.charCodeAt(end))) end += 1;
  return end;
}

const linkStart = /(?:https?\b|www\.|pic\.twitter\.com)/iy;

/** Where the link that begins here ends; `start` where none does. */
function endOfLink(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x77 && first !== 0x70) return start;
  linkStart.lastIndex = start;
  if (!linkStart.test(text)) return start;
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) !== characterKind.gap) end += 1;
  return end;
}

const emoticon =
  /(?:[<>]?[:;=8x][-~'^o]?[)(\][dpo0/\\|*}{@3s>$]{1,5}|[)(\][]{1,5}[-~'^]?[:;=]|<\/?3{1,5}|\^[_.-]*\^|[-t>o][_.]+[-t<o]|:[-']*[(]+|;_;|\\m\/|\(:|\):)(?![\p{L}\p{N}])/iuy;

/** Where the face that is made of marks and begins here ends; `start` where none does. */
function endOfEmoticon(text: string, start: number): number {
  emoticon.lastIndex = start;
  return emoticon.test(text) ? emoticon.lastIndex : start;
}
