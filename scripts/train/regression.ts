import { measureNames } from '../../lib/understand/measures.ts';
import type { Matrix } from './matrix.ts';
import { numbers } from './numbers.ts';

/** What was learnt: `width` numbers a row, one for each class. */
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
}

/** Few texts are read more often, until so many steps are taken; so many rounds are made at least and at most. */
const fewestSteps = 150_000;
const fewestRounds = 4;
const mostRounds = 200;
/** How far the first step of a weight goes; the next ones the less, the more it has moved (AdaGrad). */
const rate = 0.05;
/** What is learnt is the mean of what was after each round of the last half: single rounds stagger. */
const lastShare = 0.5;

/** Learns a multinomial logistic regression with small weights (L2), text by text, the same way every time. */
export function learn({ matrix, labels, weights, width, trust }: Lesson): Learnt {
  const { rarity, starts, letterStarts, columns, wordShares, letterShares, measures, texts, textCounts } = matrix;
  const measureCount = measureNames.length;
  const measureRow = matrix.keys.length;
  const biasRow = measureRow + measureCount;
  const size = (biasRow + 1) * width;
  const at = new Float32Array(size);
  const moved = new Float32Array(size).fill(1e-6);
  const sum = new Float64Array(size);
  // Small weights are asked for a little at each text that has the key, so that it is as much for every key in all.
  const pulls = Float32Array.from({ length: biasRow }, (_, row) => 1 / (trust * (textCounts[row] ?? texts)));
  const scores = new Float64Array(width);
  const order = Uint32Array.from({ length: texts }, (_, text) => text);
  const next = numbers(1);

  const score = (row: number, value: number) => {
    for (let place = 0; place < width; place += 1)
      scores[place] = (scores[place] ?? 0) + (at[row * width + place] ?? 0) * value;
  };
  const step = (row: number, value: number, pull: number) => {
    for (let place = 0; place < width; place += 1) {
      const one = row * width + place;
      const weight = at[one] ?? 0;
      const slope = (scores[place] ?? 0) * value + pull * weight;
      const way = (moved[one] ?? 0) + slope * slope;
      moved[one] = way;
      at[one] = weight - (rate * slope) / Math.sqrt(way);
    }
  };
  /** Does the same with everything that a text has. */
  const each = (text: number, take: (row: number, value: number, pull: number) => void) => {
    const middle = letterStarts[text] ?? 0;
    const end = starts[text + 1] ?? 0;
    for (let entry = starts[text] ?? 0; entry < end; entry += 1) {
      const column = columns[entry] ?? 0;
      const share = (entry < middle ? wordShares[text] : letterShares[text]) ?? 0;
      take(column, share * (rarity[column] ?? 0), pulls[column] ?? 0);
    }
    for (let measure = 0; measure < measureCount; measure += 1) {
      const value = measures[text * measureCount + measure] ?? 0;
      if (value !== 0) take(measureRow + measure, value, pulls[measureRow + measure] ?? 0);
    }
    take(biasRow, 1, 0);
  };

  const wished = Math.ceil(fewestSteps / Math.max(1, texts));
  const rounds = Math.max(fewestRounds, Math.min(mostRounds, wished));
  const firstOfLast = Math.floor(rounds * (1 - lastShare));
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const text of order) {
      scores.fill(0);
      each(text, score);
      errorsOf(scores, labels[text] ?? 0, weights[text] ?? 1);
      each(text, step);
    }
    if (round >= firstOfLast)
      at.forEach((weight, one) => {
        sum[one] = (sum[one] ?? 0) + weight;
      });
  }
  const mean = sum.map((one) => one / (rounds - firstOfLast));
  return {
    width,
    columns: centred(mean.subarray(0, measureRow * width), width).map(
      (weight, one) => weight * (rarity[Math.floor(one / width)] ?? 0),
    ),
    measures: centred(mean.subarray(measureRow * width, biasRow * width), width),
    bias: centred(mean.subarray(biasRow * width), width),
  };
}

/** Turns scores into how far each class's share is from the truth, times how much the text counts. */
function errorsOf(scores: Float64Array, label: number, counts: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const raised = Math.exp((scores[place] ?? 0) - highest);
    scores[place] = raised;
    sum += raised;
  }
  for (let place = 0; place < scores.length; place += 1)
    scores[place] = counts * ((scores[place] ?? 0) / sum - (place === label ? 1 : 0));
}

function shuffle(order: Uint32Array, next: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const one = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = one;
  }
}

/** Makes each row 0 in all, which changes no share. */
function centred(rows: Float64Array, width: number): Float64Array {
  const means = Float64Array.from({ length: rows.length / width }, (_, row) => {
    let sum = 0;
    for (let place = 0; place < width; place += 1) sum += rows[row * width + place] ?? 0;
    return sum / width;
  });
  return rows.map((weight, one) => weight - (means[Math.floor(one / width)] ?? 0));
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
