import type { Score } from './score.ts';

/** How well one judge did on one set of labelled posts. */
export interface Row extends Score {
  readonly set: string;
  readonly by: string;
  readonly posts: number;
  /** Microseconds a post. */
  readonly micros: number;
}
