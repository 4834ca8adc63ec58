import type { Features } from '../../lib/understand/features.ts';
import { keyShare } from '../../lib/understand/head.ts';
import { measureNames } from '../../lib/understand/measures.ts';
import { rowFinder } from '../../lib/understand/packed.ts';

/** Texts as rows of numbers: for each text the columns of the keys it has, and its measures. */
export interface Matrix {
  readonly texts: number;
  /** The key of each column, rising. */
  readonly keys: Uint32Array;
  /** What a column counts: the rarer its key, the more (inverse document frequency, 1 in the root mean square). */
  readonly rarity: Float64Array;
  /** In how many texts a column's key stands. */
  readonly textCounts: Uint32Array;
  /** Where in `columns` each text begins; one more than there are texts. */
  readonly starts: Uint32Array;
  /** Where in `columns` the letters of each text begin. */
  readonly letterStarts: Uint32Array;
  readonly columns: Uint32Array;
  readonly wordShares: Float32Array;
  readonly letterShares: Float32Array;
  /** `measureNames.length` numbers for each text. */
  readonly measures: Float32Array;
}

/** The keys that stand in enough texts, rising. */
export function frequentKeys(all: readonly Features[], fewest: { words: number; letters: number }): Uint32Array {
  const words = all.map(({ keys, wordKeys }) => keys.subarray(0, wordKeys));
  const letters = all.map(({ keys, wordKeys }) => keys.subarray(wordKeys));
  const frequent = new Set([...repeated(words, fewest.words), ...repeated(letters, fewest.letters)]);
  return Uint32Array.from(frequent).sort();
}

/** What is in at least so many of the lists; each has a thing once. */
function repeated(lists: readonly Uint32Array[], times: number): number[] {
  const sorted = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let end = 0;
  for (const list of lists) {
    sorted.set(list, end);
    end += list.length;
  }
  sorted.sort();
  const found: number[] = [];
  for (let at = times - 1; at < sorted.length; at += 1)
    if (sorted[at] === sorted[at - times + 1] && sorted[at] !== sorted[at + 1]) found.push(sorted[at] ?? 0);
  return found;
}

/** Texts as numbers, of the given keys alone. */
export function matrixOf(all: readonly Features[], keys: Uint32Array): Matrix {
  const columnOf = rowFinder(keys);
  const total = all.reduce((sum, one) => sum + one.keys.length, 0);
  const columns = new Uint32Array(total);
  const starts = new Uint32Array(all.length + 1);
  const letterStarts = new Uint32Array(all.length);
  const textCounts = new Uint32Array(keys.length);
  let end = 0;
  all.forEach((one, text) => {
    starts[text] = end;
    one.keys.forEach((key, at) => {
      if (at === one.wordKeys) letterStarts[text] = end;
      const column = columnOf(key);
      if (column < 0) return;
      columns[end] = column;
      end += 1;
      textCounts[column] = (textCounts[column] ?? 0) + 1;
    });
    if (one.wordKeys === one.keys.length) letterStarts[text] = end;
  });
  starts[all.length] = end;
  const measures = new Float32Array(all.length * measureNames.length);
  all.forEach((one, text) => {
    measures.set(one.measures, text * measureNames.length);
  });
  return {
    texts: all.length,
    keys,
    rarity: rarityOf(textCounts, all.length),
    textCounts,
    starts,
    letterStarts,
    columns: columns.slice(0, end),
    wordShares: Float32Array.from(all, ({ wordKeys }) => keyShare(wordKeys)),
    letterShares: Float32Array.from(all, (one) => keyShare(one.keys.length - one.wordKeys)),
    measures,
  };
}

function rarityOf(textCounts: Uint32Array, texts: number): Float64Array {
  const rarity = Float64Array.from(textCounts, (count) => Math.log((1 + texts) / (1 + count)) + 1);
  let squares = 0;
  let uses = 0;
  rarity.forEach((one, column) => {
    squares += one * one * (textCounts[column] ?? 0);
    uses += textCounts[column] ?? 0;
  });
  const mean = Math.sqrt(squares / Math.max(1, uses));
  return rarity.map((one) => one / mean);
}
