import { mix, seed } from '../model/fnv.ts';
import { keyOf } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { type Measures, measuresOf } from './measures.ts';
import { scope, scopesOf, wholly } from './scopes.ts';
import { type Tokens, tokenize, tokenKind } from './tokens.ts';

/**
 * All that heads judge a text by. A key is the hash of a word, of two words side by side, or of 3 to 5 letters of one
 * word; each stands here once, however often it is in the text.
 */
export interface Features {
  readonly tokens: Tokens;
  readonly scopes: Uint8Array;
  /** First those of words and pairs, then those of letters. */
  readonly keys: Uint32Array;
  /** For each key the token it was first seen at; of a pair the second one. */
  readonly owners: Uint32Array;
  /** How many of the keys are of words and pairs. */
  readonly wordKeys: number;
  readonly measures: Measures;
}

/** Longer texts are read up to here, in UTF-16 units: what is not said by then is not said for us. */
export const longestRead = 5_000;
const mostKeys = 32_768;

const negatedMark = 0x6e6f74;
const pairMark = 0x32;
const gramMark = 0x67;
/** All phrases that praise as a whole are one word, and all that blame: few stand in many texts. */
const phraseMark = 0x706800;
const edge = 0x20;

/** Keys seen in this text, without emptying the table for the next one: a slot counts where its round is the present one. */
const slotBits = 16;
const slotKeys = new Uint32Array(1 << slotBits);
const slotRounds = new Uint32Array(1 << slotBits);
let round = 0;

/** Reads a text once for all heads. Never throws; in time that grows with the text's length up to `longestRead`. */
export function readFeatures(text: string, lexicon: Lexicon): Features {
  const tokens = tokenize(text.slice(0, longestRead));
  const scopes = scopesOf(tokens);
  const keys: number[] = [];
  const owners: number[] = [];
  round += 1;
  const add = (hash: number, owner: number) => {
    const key = keyOf(hash);
    if (keys.length < mostKeys && isNew(key)) {
      keys.push(key);
      owners.push(owner);
    }
  };
  addWords(tokens, scopes, add);
  const wordKeys = keys.length;
  addLetters(tokens, scopes, add);
  return {
    tokens,
    scopes,
    keys: Uint32Array.from(keys),
    owners: Uint32Array.from(owners),
    wordKeys,
    measures: measuresOf(tokens, scopes, lexicon),
  };
}

function isNew(key: number): boolean {
  let slot = key & ((1 << slotBits) - 1);
  while (slotRounds[slot] === round) {
    if (slotKeys[slot] === key) return false;
    slot = (slot + 1) & ((1 << slotBits) - 1);
  }
  slotRounds[slot] = round;
  slotKeys[slot] = key;
  return true;
}

type Add = (hash: number, owner: number) => void;

function addWords({ count, hashes }: Tokens, scopes: Uint8Array, add: Add): void {
  let before = seed;
  for (let place = 0; place < count; place += 1) {
    const hash = hashes[place] ?? 0;
    const at = scopes[place] ?? 0;
    const own = (at & wholly) === 0 ? hash : mix(seed, phraseMark + (at & wholly));
    const marked = (at & scope.negated) === 0 ? own : mix(own, negatedMark);
    add(marked, place);
    add(mix(mix(before, pairMark), marked), place);
    before = marked;
  }
}

function addLetters({ count, kinds, letters, letterStarts, letterEnds }: Tokens, scopes: Uint8Array, add: Add): void {
  for (let place = 0; place < count; place += 1) {
    if (kinds[place] !== tokenKind.word && kinds[place] !== tokenKind.hashtag) continue;
    if (((scopes[place] ?? 0) & wholly) !== 0) continue;
    const start = letterStarts[place] ?? 0;
    const end = letterEnds[place] ?? 0;
    // A word's edges count as letters, so that "un-" is known from "-un-".
    for (let first = start - 1; first + 2 <= end; first += 1) {
      let hash = mix(seed, gramMark);
      for (let at = first; at < first + 5 && at <= end; at += 1) {
        hash = mix(hash, at < start || at === end ? edge : (letters[at] ?? 0));
        if (at >= first + 2) add(hash, place);
      }
    }
  }
}
