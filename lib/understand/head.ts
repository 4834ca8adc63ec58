import * as z from 'zod/mini';
import type { Features } from './features.ts';
import { measureNames } from './measures.ts';
import { BrokenWeights, rowFinder, unpack } from './packed.ts';

/** What stands in the header of a packed head. */
export const HeadHeader = z.object({
  /** What the head tells apart, e.g. `negative`, `neutral`, `positive`. */
  classes: z.array(z.string()).check(z.minLength(2)),
  /** One number for each class. */
  bias: z.array(z.number()),
  /** For each measure of `measureNames` a number for each class. */
  measures: z.array(z.array(z.number())),
  /**
   * What a whole step in a column of the rows is worth. There is a column for each class but the last: its weight is
   * what makes a row 0 in all, which changes no share.
   */
  steps: z.array(z.number()),
});
export type HeadHeader = z.infer<typeof HeadHeader>;

/** One question asked of a text's features, and how its answer is reckoned: a linear model, softmax over its classes. */
export interface Head {
  readonly classes: readonly string[];
  /** How much the text speaks for each class, before softmax. */
  scores(features: Features): Float64Array;
  /** How likely each class is; together 1. */
  shares(features: Features): Float64Array;
  /** How much each token speaks for one class against the mean of the others. */
  speakingFor(features: Features, place: number): Float64Array;
}

/**
 * Reads a packed head.
 * @throws BrokenWeights where bytes are damaged or of another version; zod's error where they are whole but no head
 */
export function readHead(bytes: Uint8Array): Head {
  const { header, keys, rows, columns } = unpack(bytes);
  const { classes, bias, measures, steps } = HeadHeader.parse(header);
  const width = classes.length;
  if (measures.length !== measureNames.length || columns !== width - 1)
    throw new BrokenWeights('The weights are of another version.');
  const find = rowFinder(keys);
  const weights = new Float32Array(keys.length * width);
  for (let row = 0; row < keys.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      const weight = (rows[row * columns + column] ?? 0) * (steps[column] ?? 0);
      weights[row * width + column] = weight;
      sum += weight;
    }
    weights[row * width + columns] = -sum;
  }
  const head: Head = {
    classes,
    scores(features) {
      const scores = Float64Array.from(bias);
      eachKnownKey(features, (row, share) => {
        for (let place = 0; place < width; place += 1)
          scores[place] = (scores[place] ?? 0) + (weights[row * width + place] ?? 0) * share;
      });
      features.measures.forEach((measure, at) => {
        if (measure !== 0)
          for (let place = 0; place < width; place += 1)
            scores[place] = (scores[place] ?? 0) + measure * (measures[at]?.[place] ?? 0);
      });
      return scores;
    },
    shares: (features) => softmax(head.scores(features)),
    speakingFor(features, place) {
      const spoken = new Float64Array(features.tokens.count);
      eachKnownKey(features, (row, share, owner) => {
        // A row is 0 in all: the mean of the others is minus the one, shared among them.
        const lead = (weights[row * width + place] ?? 0) * (1 + 1 / (width - 1));
        spoken[owner] = (spoken[owner] ?? 0) + lead * share;
      });
      return spoken;
    },
  };
  return head;

  /** `share` is what one key counts in its text: all keys of words together, and all of letters, have length 1. */
  function eachKnownKey(
    { keys: all, owners, wordKeys }: Features,
    take: (row: number, share: number, owner: number) => void,
  ): void {
    const wordShare = keyShare(wordKeys);
    const letterShare = keyShare(all.length - wordKeys);
    for (let at = 0; at < all.length; at += 1) {
      const row = find(all[at] ?? 0);
      if (row >= 0) take(row, at < wordKeys ? wordShare : letterShare, owners[at] ?? 0);
    }
  }
}

/** What one of so many keys counts, so that a long text does not speak louder than a short one. */
export function keyShare(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count);
}

/** Scores as shares of 1. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}
