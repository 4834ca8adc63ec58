import { countUnfound } from '../sites/unfound-posts.ts';
import type { FeedPage } from './feed-page.ts';
import type { PageHealth } from './page-health.ts';

export interface UnfoundLook {
  /** To be called after each batch of changes. */
  readonly after: () => void;
  /** The page is another part of the site now. */
  readonly anew: () => void;
}

/** How long after a change a page is looked through, in milliseconds: what it is building then stands. */
const settledMs = 4_000;

/**
 * Looks for posts whose elements the site has renamed, so that nothing finds them; comments may still be read beside
 * them. It looks once in a while, when the page is idle, until something was read and nothing is missed.
 */
export function lookForUnfound({ document, adapter }: FeedPage, health: PageHealth, signal: AbortSignal): UnfoundLook {
  let isDone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function look(): void {
    timer = undefined;
    if (signal.aborted) return;
    const count = countUnfound(adapter, document);
    health.unfound(count);
    isDone = count === 0 && health.hasRead();
  }

  return {
    after: () => {
      if (!isDone) timer ??= setTimeout(() => requestIdleCallback(look, { timeout: settledMs }), settledMs);
    },
    anew: () => {
      isDone = false;
    },
  };
}
