import { mix, seed } from '../../model/fnv.ts';

/** Bytes of a text that are looked at: a language is told well before. */
const mostBytes = 350;
/** Bytes of one word that are looked at. */
const longestWord = 70;
const bytesOfGram = 4;
const stride = 3;

const encoder = new TextEncoder();
const bytes = new Uint8Array(longestWord);

/**
 * The n-grams of words in lower case, as eld cuts them (https://github.com/nitotm/efficient-language-detector-js): of each
 * word's UTF-8 bytes four at every third place, and its last four, marked where a word begins or ends. As hashes of 32
 * bits, each once.
 */
export function ngramsOf(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let read = 0;
  for (const word of words) {
    const length = encoder.encodeInto(word, bytes).written;
    let at = 0;
    for (; at + bytesOfGram < length; at += stride) found.add(hashGram(bytes, at, at + bytesOfGram, at === 0, false));
    found.add(hashGram(bytes, Math.max(0, length - bytesOfGram), length, at === 0, true));
    read += length + 1;
    if (read > mostBytes) break;
  }
  return found;
}

/** Its bits are mixed once more at the end: the first ones choose the bucket. */
export function hashGram(of: Uint8Array, from: number, to: number, begins: boolean, ends: boolean): number {
  let hash = seed;
  if (begins) hash = mix(hash, 0x20);
  for (let at = from; at < to; at += 1) hash = mix(hash, of[at] ?? 0);
  if (ends) hash = mix(hash, 0x20);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
