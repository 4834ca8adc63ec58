import { useEffect, useRef } from 'react';
import type { PostKey } from '../../lib/model/ids.ts';
import type { Shortcuts } from '../sidebar/use-shortcuts.ts';
import { type Walk, walk } from './waiting-walk.ts';

/** The walk through the waiting mentions, remembering where the shown post stood before it was answered. */
export function useWalk(waiting: readonly PostKey[], shown: PostKey | undefined): Walk {
  const lastIndex = useRef(0);
  const now = walk(waiting, shown, lastIndex.current);
  useEffect(() => {
    if (now.position !== undefined) lastIndex.current = now.position - 1;
  }, [now.position]);
  return now;
}

/** The keys that walk. */
export function walkKeys({ next, previous }: Walk, show: (post: PostKey) => void): Shortcuts {
  const to = (post: PostKey | undefined) => post && (() => show(post));
  return { j: to(next), ArrowRight: to(next), k: to(previous), ArrowLeft: to(previous) };
}
