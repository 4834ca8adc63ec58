import { measureNames } from '../../lib/understand/measures.ts';
import { minimize } from '../../lib/understand/minimize.ts';
import type { Matrix } from './matrix.ts';

/** What was learnt: `width` numbers a row, one for each class; each row of `columns` is 0 in all. */
export interface Learnt {
  readonly width: number;
  /** For each column of the matrix, its rarity included. */
  readonly columns: Float64Array;
  readonly measures: Float64Array;
  readonly bias: Float64Array;
}

export interface Lesson {
  readonly matrix: Matrix;
  /** For each text the place of its class. */
  readonly labels: Uint8Array;
  /** For each text how much it counts. */
  readonly weights: Float64Array;
  readonly width: number;
  readonly trust: number;
  readonly rounds: number;
}

/** Measures are few and mean much: their weights may grow more easily than those of keys. */
const measureEase = 4;

/** Learns a multinomial logistic regression with small weights (L2), the same way every time. */
export function learn({ matrix, labels, weights, width, trust, rounds }: Lesson): Learnt {
  const { rarity, starts, letterStarts, columns, wordShares, letterShares, measures, texts } = matrix;
  const keyCount = matrix.keys.length;
  const measureCount = measureNames.length;
  const measureStart = keyCount * width;
  const biasStart = measureStart + measureCount * width;
  const size = biasStart + width;
  const rare = new Float64Array(keyCount * width);
  const slope = new Float64Array(keyCount * width);
  const scores = new Float64Array(width);

  const found = minimize(new Float64Array(size), rounds, (at, gradient) => {
    for (let column = 0; column < keyCount; column += 1)
      for (let place = 0; place < width; place += 1)
        rare[column * width + place] = (at[column * width + place] ?? 0) * (rarity[column] ?? 0);
    slope.fill(0);
    gradient.fill(0);
    let loss = 0;
    for (let text = 0; text < texts; text += 1) {
      const start = starts[text] ?? 0;
      const middle = letterStarts[text] ?? 0;
      const end = starts[text + 1] ?? 0;
      for (let place = 0; place < width; place += 1) scores[place] = at[biasStart + place] ?? 0;
      for (let entry = start; entry < end; entry += 1) {
        const share = (entry < middle ? wordShares[text] : letterShares[text]) ?? 0;
        const row = (columns[entry] ?? 0) * width;
        for (let place = 0; place < width; place += 1)
          scores[place] = (scores[place] ?? 0) + (rare[row + place] ?? 0) * share;
      }
      for (let measure = 0; measure < measureCount; measure += 1) {
        const value = measures[text * measureCount + measure] ?? 0;
        if (value === 0) continue;
        const row = measureStart + measure * width;
        for (let place = 0; place < width; place += 1)
          scores[place] = (scores[place] ?? 0) + (at[row + place] ?? 0) * value * measureEase;
      }
      // Softmax in place: `scores` become how far the shares are from the truth.
      let highest = -Infinity;
      for (let place = 0; place < width; place += 1) highest = Math.max(highest, scores[place] ?? 0);
      let sum = 0;
      for (let place = 0; place < width; place += 1) {
        scores[place] = Math.exp((scores[place] ?? 0) - highest);
        sum += scores[place] ?? 0;
      }
      const label = labels[text] ?? 0;
      const counts = (weights[text] ?? 1) * trust;
      loss -= counts * Math.log((scores[label] ?? 0) / sum);
      for (let place = 0; place < width; place += 1)
        scores[place] = counts * ((scores[place] ?? 0) / sum - (place === label ? 1 : 0));
      for (let entry = start; entry < end; entry += 1) {
        const share = (entry < middle ? wordShares[text] : letterShares[text]) ?? 0;
        const row = (columns[entry] ?? 0) * width;
        for (let place = 0; place < width; place += 1)
          slope[row + place] = (slope[row + place] ?? 0) + (scores[place] ?? 0) * share;
      }
      for (let measure = 0; measure < measureCount; measure += 1) {
        const value = measures[text * measureCount + measure] ?? 0;
        if (value === 0) continue;
        const row = measureStart + measure * width;
        for (let place = 0; place < width; place += 1)
          gradient[row + place] = (gradient[row + place] ?? 0) + (scores[place] ?? 0) * value * measureEase;
      }
      for (let place = 0; place < width; place += 1)
        gradient[biasStart + place] = (gradient[biasStart + place] ?? 0) + (scores[place] ?? 0);
    }
    for (let column = 0; column < keyCount; column += 1)
      for (let place = 0; place < width; place += 1) {
        const row = column * width + place;
        gradient[row] = (slope[row] ?? 0) * (rarity[column] ?? 0);
      }
    for (let row = 0; row < biasStart; row += 1) {
      const weight = at[row] ?? 0;
      loss += 0.5 * weight * weight;
      gradient[row] = (gradient[row] ?? 0) + weight;
    }
    return loss;
  });
  return {
    width,
    columns: found.subarray(0, measureStart).map((weight, row) => weight * (rarity[Math.floor(row / width)] ?? 0)),
    measures: found.subarray(measureStart, biasStart).map((weight) => weight * measureEase),
    bias: found.slice(biasStart),
  };
}

/** How much each text counts: its own weight, and where classes count the same, the more the fewer its class has. */
export function weigh(labels: Uint8Array, own: readonly number[], width: number, balanced: boolean): Float64Array {
  const sums = new Float64Array(width);
  labels.forEach((label, text) => {
    sums[label] = (sums[label] ?? 0) + (own[text] ?? 1);
  });
  const total = sums.reduce((sum, one) => sum + one, 0);
  return Float64Array.from(labels, (label, text) => {
    const even = balanced ? total / (width * Math.max(1, sums[label] ?? 1)) : 1;
    return (own[text] ?? 1) * even;
  });
}
