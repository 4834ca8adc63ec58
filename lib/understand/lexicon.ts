import { keyOf } from './hash.ts';
import { rowFinder, unpack } from './packed.ts';

/** How many lists of rated words there are: VADER's and AFINN's. */
export const ratings = 2;
/** What a whole rating is worth in a packed lexicon: VADER's go from -4 to 4, AFINN's from -5 to 5. */
export const ratingSteps = 25;

/** Rated words, emoji and emoticons. */
export interface Lexicon {
  /** The rating of a token by its hash, 0 where the list does not have it. */
  rating(hash: number, list: number): number;
}

/** @throws BrokenWeights where the bytes are no lexicon */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const { keys, rows, columns } = unpack(bytes);
  const find = rowFinder(keys);
  return {
    rating(hash, list) {
      const row = find(keyOf(hash));
      return row < 0 ? 0 : (rows[row * columns + list] ?? 0) / ratingSteps;
    },
  };
}
