import type { Features } from './features.ts';
import { keyShare, softmax } from './head.ts';
import { minimize } from './minimize.ts';

/** What somebody said of one post. */
export interface Lesson<Read extends Features = Features> {
  /** Names the correction; of one name there is one lesson. */
  readonly id: string;
  readonly features: Read;
  readonly value: string;
}

/** A head as a brand's corrections changed it: the head itself stays, a small difference is added to it. */
export interface Adapted<Read extends Features = Features> {
  /** The head's classes, and those that corrections brought. */
  readonly classes: readonly string[];
  /** How likely each class is; together 1. */
  shares(features: Read): Float64Array;
  /** The class that the head alone finds likeliest. */
  before(features: Read): string | undefined;
  /** The word of a post by which corrections speak most for a class, and how many of them have it and say so. */
  because(features: Read, value: string): { readonly word: string; readonly lessons: number } | undefined;
}

/** What is said of a text before corrections: a score for each class. */
export interface Base<Read extends Features = Features> {
  readonly classes: readonly string[];
  scores(features: Read): Float64Array;
  /** What else is known of a text, as shares of 1: what corrections say of one text holds for others that are alike in it. */
  hints?(features: Read): Float64Array;
}

/** How much corrections count against keeping the difference small. */
const trust = 2;
/** How much dearer it is to favour a class whatever the post says: corrections are no sample of all posts. */
const dearerBias = 8;
/** From 0, where each correction counts the same, to 1, where each class does. */
const balance = 0.5;
const rounds = 20;
const manyLessons = 200;
/** How much the hints of a text count beside its words, which count 1. */
const hintsCount = 2;
/** A class that corrections brought is as unlikely, until they say more, as the head's least likely one less this. */
const strangerBy = 1;

/**
 * Learns from corrections: a logistic regression on top of the head, with small weights (L2), going down by L-BFGS.
 * The same corrections give the same result in whatever order they come.
 */
export function learn<Read extends Features>(base: Base<Read>, lessons: readonly Lesson<Read>[]): Adapted<Read> {
  const all = lessons.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const classes = [...base.classes, ...new Set(all.map(({ value }) => value).toSorted())].filter(
    (one, place, names) => names.indexOf(one) === place,
  );
  const columns = columnsFor(all);
  const width = classes.length;
  const taught = all.map(({ features, value }) => ({
    ...columnsOf(features, columns, base),
    scores: widened(base.scores(features), width),
    label: classes.indexOf(value),
  }));
  const [one] = all;
  const hintCount = one === undefined ? 0 : (base.hints?.(one.features).length ?? 0);
  const columnCount = columns.size + hintCount;
  const difference = solve(taught, columnCount, width);
  return {
    classes,
    shares(features) {
      const scores = widened(base.scores(features), width);
      addDifference(scores, columnsOf(features, columns, base), difference, columnCount);
      return softmax(scores);
    },
    before(features) {
      const scores = base.scores(features);
      return base.classes[scores.indexOf(Math.max(...scores))];
    },
    because: (features, value) => because(features, value, { classes, columns, difference, lessons: all }),
  };
}

/** The column of each key: of many corrections only of those that stand in two, since what stands in one tells nothing of others. */
function columnsFor(lessons: readonly Lesson[]): ReadonlyMap<number, number> {
  const texts = new Map<number, number>();
  for (const { features } of lessons) for (const key of features.keys) texts.set(key, (texts.get(key) ?? 0) + 1);
  const fewest = lessons.length >= manyLessons ? 2 : 1;
  const kept = [...texts].filter(([, count]) => count >= fewest);
  return new Map(kept.map(([key], column) => [key, column]));
}

interface Row {
  readonly columns: Uint32Array;
  readonly shares: Float32Array;
}

/** The columns of a text's keys, of those that corrections have, and of its hints after them. */
function columnsOf<Read extends Features>(features: Read, columns: ReadonlyMap<number, number>, base: Base<Read>): Row {
  const { keys, wordKeys } = features;
  const known = base.hints?.(features) ?? new Float64Array(0);
  const wordShare = keyShare(wordKeys);
  const letterShare = keyShare(keys.length - wordKeys);
  const found = new Uint32Array(keys.length + known.length);
  const shares = new Float32Array(keys.length + known.length);
  let end = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const column = columns.get(keys[at] ?? 0);
    if (column === undefined) continue;
    found[end] = column;
    shares[end] = at < wordKeys ? wordShare : letterShare;
    end += 1;
  }
  for (const [place, share] of known.entries()) {
    found[end] = columns.size + place;
    shares[end] = share * hintsCount;
    end += 1;
  }
  return { columns: found.subarray(0, end), shares: shares.subarray(0, end) };
}

function widened(scores: Float64Array, width: number): Float64Array {
  const wide = new Float64Array(width);
  wide.set(scores);
  wide.fill(scores.length === 0 ? 0 : Math.min(...scores) - strangerBy, scores.length);
  return wide;
}

function addDifference(scores: Float64Array, row: Row, difference: Float64Array, biasRow: number): void {
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

interface Taught extends Row {
  readonly scores: Float64Array;
  readonly label: number;
}

/** The difference that fits the corrections best: `width` numbers for each column, and the bias after them. */
function solve(taught: readonly Taught[], columnCount: number, width: number): Float64Array {
  const biasStart = columnCount * width;
  const start = new Float64Array(biasStart + width);
  if (taught.length === 0) return start;
  const weights = weigh(taught, width);
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
      addDifference(scores, row, at, columnCount);
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
    return height;
  });
}

/** How much each correction counts: the rarer what it says, the more. */
function weigh(taught: readonly Taught[], width: number): Float64Array {
  const counts = new Float64Array(width);
  for (const { label } of taught) counts[label] = (counts[label] ?? 0) + 1;
  const said = counts.filter((count) => count > 0).length;
  return Float64Array.from(taught, ({ label }) => trust * (taught.length / (said * (counts[label] ?? 1))) ** balance);
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

interface Known {
  readonly classes: readonly string[];
  readonly columns: ReadonlyMap<number, number>;
  readonly difference: Float64Array;
  readonly lessons: readonly Lesson[];
}

function because(
  { tokens, keys, owners, wordKeys }: Features,
  value: string,
  { classes, columns, difference, lessons }: Known,
): { word: string; lessons: number } | undefined {
  const place = classes.indexOf(value);
  const spoken = new Float64Array(tokens.count);
  const ownKeys = new Map<number, number>();
  for (const [at, key] of keys.entries()) {
    const owner = owners[at] ?? 0;
    const column = columns.get(key);
    if (column !== undefined) spoken[owner] = (spoken[owner] ?? 0) + (difference[column * classes.length + place] ?? 0);
    // A word's own key comes before that of its pair.
    if (at < wordKeys && !ownKeys.has(owner)) ownKeys.set(owner, key);
  }
  const owner = spoken.indexOf(Math.max(...spoken));
  const key = ownKeys.get(owner);
  if (key === undefined || (spoken[owner] ?? 0) <= 0) return undefined;
  const same = lessons.filter(
    (lesson) => lesson.value === value && lesson.features.keys.subarray(0, lesson.features.wordKeys).includes(key),
  );
  return same.length === 0
    ? undefined
    : { word: tokens.text.slice(tokens.starts[owner], tokens.ends[owner]), lessons: same.length };
}
