import type { Score } from './score.ts';
import type { Section } from './section.ts';

/** How well one judge did on one set of labelled posts. */
export interface Row extends Score {
  readonly set: string;
  readonly by: string;
  readonly posts: number;
  /** Microseconds a post. */
  readonly micros: number;
  /** The names of what was told apart. */
  readonly classes: readonly string[];
}

const columns = ['posts', 'judged by', 'accuracy %', 'macro F1 %', 'macro recall %', 'µs a post'];

/** A section of such rows, with the confusions of those that are `shown`: our own judgements. */
export function section(
  title: string,
  rows: readonly Row[],
  shown = ({ by }: Row): boolean => by === 'Rejoinder',
): Section {
  return {
    title,
    columns,
    rows: rows.map(({ set, by, posts, accuracy, macroF1, macroRecall, micros }) => [
      `${set} (${posts.toLocaleString('en')})`,
      by,
      accuracy,
      macroF1,
      macroRecall,
      Math.round(micros),
    ]),
    confusions: rows.filter(shown).map(({ set, classes, confusion }) => ({ set, classes, counts: confusion })),
  };
}
