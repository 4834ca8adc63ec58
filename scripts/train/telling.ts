import type { Matrix } from './matrix.ts';

/** Texts that every class is taken to have a key in before any are counted: keys of few texts tell less than they seem to. */
const smoothing = 2;

/**
 * Makes the keys count more that stand in texts of some classes more than of others, by the logarithms of how often they
 * do (after NB-SVM: Wang and Manning 2012). 1 in the root mean square, as rarity is.
 */
export function telling(matrix: Matrix, labels: Uint8Array, width: number): Matrix {
  const { keys, starts, columns, textCounts, rarity } = matrix;
  const counts = new Float64Array(keys.length * width).fill(smoothing);
  const totals = new Float64Array(width).fill(smoothing * width);
  labels.forEach((label, text) => {
    totals[label] = (totals[label] ?? 0) + 1;
    for (let entry = starts[text] ?? 0; entry < (starts[text + 1] ?? 0); entry += 1) {
      const one = (columns[entry] ?? 0) * width + label;
      counts[one] = (counts[one] ?? 0) + 1;
    }
  });
  let squares = 0;
  let uses = 0;
  const told = rarity.map((rare, column) => {
    const shares = totals.map((total, place) => (counts[column * width + place] ?? 0) / total);
    const mean = shares.reduce((sum, share) => sum + share, 0) / width;
    const uneven = Math.sqrt(shares.reduce((sum, share) => sum + Math.log(share / mean) ** 2, 0));
    squares += (rare * uneven) ** 2 * (textCounts[column] ?? 0);
    uses += textCounts[column] ?? 0;
    return rare * uneven;
  });
  const size = Math.sqrt(squares / Math.max(1, uses)) || 1;
  return { ...matrix, rarity: told.map((one) => one / size) };
}
