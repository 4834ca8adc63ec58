import { hashOf } from './fnv.ts';

/** Words of which one shingle is made: three in a row are seldom the same by chance. */
const shingleWords = 3;
/** Of a longer text only so many words are compared. */
const mostWords = 400;
/** Hashes that stand for a text in the index; of pairs that share six shingles in ten, 99 of 100 share one of these. */
const sketchSize = 5;

/** From here on two texts are nearly the same: six of ten shingles. */
export const nearlySame = 0.6;
/** In shingles: what is shorter may be said to many ("Thank you so much, Maya!"). */
export const leastToMany = 6;

/** Every three words in a row of a text, as 32-bit hashes; case, marks and spacing make no difference. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]{1,60}/gu)
      ?.slice(0, mostWords) ?? [];
  return new Set(words.slice(shingleWords - 1).map((_, at) => hash(words.slice(at, at + shingleWords).join(' '))));
}

/** How alike two texts are: the share of all their shingles that both have (Jaccard), 0 to 1. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both += 1;
  return both / (one.size + other.size - both);
}

/**
 * The least of a text's hashes: texts that are alike share some of them (a bottom-k sketch, Broder 1997), so that an
 * index finds the few worth comparing.
 */
export function sketchOf(shingles: ReadonlySet<number>): readonly number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, sketchSize);
}

/** Its bits are mixed once more: neighbours must not stay neighbours. */
function hash(text: string): number {
  const first = hashOf(text);
  const sum = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}
