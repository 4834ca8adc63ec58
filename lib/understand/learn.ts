import { type Columns, columnsFor, rowOf } from './columns.ts';
import { addDifference, solve } from './difference.ts';
import type { Features } from './features.ts';
import { softmax } from './head.ts';

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
  /** The same by the head alone, of its own classes. */
  sharesBefore(features: Read): Float64Array;
  /** The word of a post by which corrections speak most for a class, and how many of them have it and say so. */
  because(features: Read, value: string): { readonly word: string; readonly lessons: number } | undefined;
}

/** The class that is likeliest by these shares, and how likely it is; of two alike the first, '' where there is none. */
export function likeliest(classes: readonly string[], shares: Float64Array): { value: string; share: number } {
  const share = Math.max(...shares);
  return { value: classes[shares.indexOf(share)] ?? '', share };
}

/** What is said of a text before corrections: a score for each class. */
export interface Base<Read extends Features = Features> {
  readonly classes: readonly string[];
  scores(features: Read): Float64Array;
  /** What else is known of a text, as shares of 1: what corrections say of one text holds for others that are alike in it. */
  hints?(features: Read): Float64Array;
  /** Marks (1) the tokens that stand in posts of every kind, and never are what a correction means. */
  silent?(features: Read): Uint8Array;
  /** How much the parts of words count beside words and pairs, which count 1. */
  readonly lettersCount?: number;
  /** From how many corrections on each counts at least half: few of them say more of chance than of the brand's posts. */
  readonly halfTrustedFrom?: number;
}

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
  const columns = columnsFor(all, base);
  const width = classes.length;
  const taught = all.map(({ features, value }) => ({
    ...rowOf(features, columns, base),
    scores: widened(base.scores(features), width),
    label: classes.indexOf(value),
  }));
  const difference = solve(taught, columns, width, base.halfTrustedFrom ?? 0);
  return {
    classes,
    shares(features) {
      const scores = widened(base.scores(features), width);
      if (all.length > 0) addDifference(scores, rowOf(features, columns, base), difference, columns.count);
      return softmax(scores);
    },
    sharesBefore: (features) => softmax(base.scores(features)),
    because(features, value) {
      const silent = base.silent?.(features);
      return because(features, value, { silent, classes, columns, difference, lessons: all });
    },
  };
}

function widened(scores: Float64Array, width: number): Float64Array {
  const wide = new Float64Array(width);
  wide.set(scores);
  wide.fill(scores.length === 0 ? 0 : Math.min(...scores) - strangerBy, scores.length);
  return wide;
}

interface Known {
  readonly silent: Uint8Array | undefined;
  readonly classes: readonly string[];
  readonly columns: Columns;
  readonly difference: Float64Array;
  readonly lessons: readonly Lesson[];
}

function because(
  { tokens, keys, owners, wordKeys }: Features,
  value: string,
  { silent, classes, columns, difference, lessons }: Known,
): { word: string; lessons: number } | undefined {
  const place = classes.indexOf(value);
  const spoken = new Float64Array(tokens.count);
  const ownKeys = new Map<number, number>();
  for (const [at, key] of keys.entries()) {
    const owner = owners[at] ?? 0;
    if (silent?.[owner] === 1) continue;
    const column = columns.ofKeys.get(key);
    if (column !== undefined) spoken[owner] = (spoken[owner] ?? 0) + (difference[column * classes.length + place] ?? 0);
    // A word's own key comes before that of its pair.
    if (at < wordKeys && !ownKeys.has(owner)) ownKeys.set(owner, key);
  }
  const lessonsWith = (key: number) =>
    lessons.filter(
      ({ value: said, features }) => said === value && features.keys.subarray(0, features.wordKeys).includes(key),
    ).length;
  const loudest = [...ownKeys]
    .map(([owner, key]) => ({ owner, key, loudness: spoken[owner] ?? 0 }))
    .filter(({ loudness }) => loudness > 0)
    .toSorted((a, b) => b.loudness - a.loudness || a.owner - b.owner);
  for (const { owner, key } of loudest) {
    const count = lessonsWith(key);
    if (count > 0) return { word: tokens.text.slice(tokens.starts[owner], tokens.ends[owner]), lessons: count };
  }
  return undefined;
}
