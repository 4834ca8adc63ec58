import type { Columns, Row } from './columns.ts';
import { minimize } from './minimize.ts';

/** How much corrections count against keeping the difference small. */
const trust = 2;
/** How much dearer it is to favour a class whatever the post says: corrections are no sample of all posts. */
const dearerBias = 8;
/** From 0, where each correction counts the same, to 1, where each class does. */
const balance = 0.5;
/**
 * From so many corrections on, a class is compared with others: fewer tell nothing of how many posts are of it, nor of words
 * that stand in all of them.
 */
const fewestCompared = 20;
const rounds = 20;

/** A corrected text: its row, what is said of it before, and the place of the class that it was corrected to. */
export interface Taught extends Row {
  readonly scores: Float64Array;
  readonly label: number;
}

/** Adds to a text's scores what was learnt: `width` numbers for each column, and the bias after them. */
export function addDifference(scores: Float64Array, row: Row, difference: Float64Array, biasRow: number): void {
  const width = scores.length;
  for (let place = 0; place < width; place += 1)
    scores[place] = (scores[place] ?? 0) + (difference[biasRow * width + place] ?? 0);
  for (let at = 0; at < row.columns.length; at += 1) {
    const from = (row.columns[at] ?? 0) * width;
    const share = row.shares[at] ?? 0;
    for (let place = 0; place < width; place += 1)
      scores[place] = (scores[place] ?? 0) + (difference[from + place] ?? 0) * share;
  }
}

/**
 * The difference that fits the corrections best: `width` numbers for each column, and the bias after them. It says
 * nothing of classes that nobody corrected to.
 * @param halfTrustedFrom as `Base` says it
 */
export function solve(
  taught: readonly Taught[],
  { count, silentFrom }: Columns,
  width: number,
  halfTrustedFrom: number,
): Float64Array {
  const biasStart = count * width;
  const start = new Float64Array(biasStart + width);
  if (taught.length === 0) return start;
  const counts = countsOf(taught, width);
  const weights = weigh(taught, counts, (trust * taught.length) / (taught.length + halfTrustedFrom));
  const said = placesOf(counts, 1);
  const compared = placesOf(counts, fewestCompared);
  const scores = new Float64Array(width);
  return minimize(start, rounds, (at, slope) => {
    let height = 0;
    for (let row = 0; row < at.length; row += 1) {
      const cost = row < biasStart ? 1 : dearerBias;
      height += 0.5 * cost * (at[row] ?? 0) ** 2;
      slope[row] = cost * (at[row] ?? 0);
    }
    for (let text = 0; text < taught.length; text += 1) {
      const row = taught[text];
      if (row === undefined) continue;
      scores.set(row.scores);
      addDifference(scores, row, at, count);
      height += missed(scores, row.label, weights[text] ?? 0);
      for (let place = 0; place < width; place += 1)
        slope[biasStart + place] = (slope[biasStart + place] ?? 0) + (scores[place] ?? 0);
      for (let entry = 0; entry < row.columns.length; entry += 1) {
        const from = (row.columns[entry] ?? 0) * width;
        const share = row.shares[entry] ?? 0;
        for (let place = 0; place < width; place += 1)
          slope[from + place] = (slope[from + place] ?? 0) + (scores[place] ?? 0) * share;
      }
    }
    keepWithin(slope, width, said);
    compare(slope.subarray(silentFrom * width), width, compared);
    return height;
  });
}

/** Of classes that nobody corrected to nothing is learnt. */
function keepWithin(slope: Float64Array, width: number, said: ReadonlySet<number>): void {
  for (let at = 0; at < slope.length; at += 1) if (!said.has(at % width)) slope[at] = 0;
}

/**
 * Corrections to one class tell by which words it is known, not how many posts are of it, nor what joins words in all of
 * them: of the bias and of silent columns, a class gets only what others lose that were corrected to often enough, too.
 */
function compare(slope: Float64Array, width: number, compared: ReadonlySet<number>): void {
  keepWithin(slope, width, compared);
  for (let from = 0; from < slope.length; from += width) {
    let sum = 0;
    for (const place of compared) sum += slope[from + place] ?? 0;
    for (const place of compared) slope[from + place] = (slope[from + place] ?? 0) - sum / compared.size;
  }
}

function countsOf(taught: readonly Taught[], width: number): Float64Array {
  const counts = new Float64Array(width);
  for (const { label } of taught) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

function placesOf(counts: Float64Array, fewest: number): ReadonlySet<number> {
  return new Set([...counts.keys()].filter((place) => (counts[place] ?? 0) >= fewest));
}

/** How much each correction counts: the rarer what it says, the more. */
function weigh(taught: readonly Taught[], counts: Float64Array, trusted: number): Float64Array {
  const said = counts.filter((count) => count > 0).length;
  return Float64Array.from(taught, ({ label }) => trusted * (taught.length / (said * (counts[label] ?? 1))) ** balance);
}

/** How badly scores miss a label; the scores become their own slope. */
function missed(scores: Float64Array, label: number, weight: number): number {
  let highest = -Infinity;
  for (let place = 0; place < scores.length; place += 1) highest = Math.max(highest, scores[place] ?? 0);
  let sum = 0;
  for (let place = 0; place < scores.length; place += 1) sum += Math.exp((scores[place] ?? 0) - highest);
  const miss = Math.log(sum) + highest - (scores[label] ?? 0);
  for (let place = 0; place < scores.length; place += 1) {
    const share = Math.exp((scores[place] ?? 0) - highest) / sum;
    scores[place] = weight * (share - (place === label ? 1 : 0));
  }
  return weight * miss;
}
