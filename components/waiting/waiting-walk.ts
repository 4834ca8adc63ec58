import type { PostKey } from '../../lib/model/ids.ts';

/** Where the sidebar stands among the mentions on the page that still wait. */
export interface Walk {
  /** 1 for the first; undefined where the shown post does not wait. */
  readonly position: number | undefined;
  readonly count: number;
  readonly previous: PostKey | undefined;
  readonly next: PostKey | undefined;
}

/**
 * The neighbours of `shown`. Once it was answered it waits no more and has no place in `waiting`: then `lastIndex`,
 * where it stood before, keeps the walk from starting over.
 */
export function walk(waiting: readonly PostKey[], shown: PostKey | undefined, lastIndex: number): Walk {
  const index = shown === undefined ? -1 : waiting.indexOf(shown);
  if (index >= 0)
    return {
      position: index + 1,
      count: waiting.length,
      previous: waiting[index - 1],
      next: waiting[index + 1],
    };
  const gap = Math.min(Math.max(0, lastIndex), waiting.length);
  return {
    position: undefined,
    count: waiting.length,
    previous: waiting[gap - 1],
    next: waiting[gap] ?? waiting[0],
  };
}
