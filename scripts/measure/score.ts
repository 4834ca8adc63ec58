/** How well labels were told, from a table of how often each was taken for which. */
export interface Score {
  /** Per cent of all. */
  readonly accuracy: number;
  /** Per cent of each class that was told, each class counting the same (the measure of TweetEval). */
  readonly macroRecall: number;
  readonly macroF1: number;
  /** For each true class how often each class was said. */
  readonly confusion: readonly (readonly number[])[];
}

/** Scores what was said of examples against what is true; both as places in `classes`. */
export function score(truth: readonly number[], said: readonly number[], classes: number): Score {
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  truth.forEach((is, example) => {
    const row = confusion[is];
    const as = said[example] ?? 0;
    if (row !== undefined) row[as] = (row[as] ?? 0) + 1;
  });
  let right = 0;
  let recalls = 0;
  let f1s = 0;
  confusion.forEach((row, is) => {
    const hits = row[is] ?? 0;
    const there = row.reduce((sum, one) => sum + one, 0);
    const times = confusion.reduce((sum, each) => sum + (each[is] ?? 0), 0);
    right += hits;
    recalls += hits / Math.max(1, there);
    f1s += (2 * hits) / Math.max(1, there + times);
  });
  const percent = (share: number) => Math.round(share * 1_000) / 10;
  return {
    accuracy: percent(right / Math.max(1, truth.length)),
    macroRecall: percent(recalls / classes),
    macroF1: percent(f1s / classes),
    confusion,
  };
}
