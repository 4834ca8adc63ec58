import { countUnfound } from '../sites/unfound-posts.ts';
import type { FeedPage } from './feed-page.ts';
import type { PageHealth } from './page-health.ts';

/** How long after a change a page is looked through, in milliseconds: what it is building then stands. */
const settledMs = 4_000;

/**
 * Looks for posts whose elements the site has renamed, so that nothing finds them. Answers what to call after each batch
 * of changes: as soon as any post was read it does nothing, before that it looks once in a while, when the page is idle.
 */
export function lookForUnfound({ document, adapter }: FeedPage, health: PageHealth, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function look(): void {
    timer = undefined;
    if (!signal.aborted && !health.hasRead()) health.unfound(countUnfound(adapter, document));
  }

  return () => {
    if (!health.hasRead()) timer ??= setTimeout(() => requestIdleCallback(look, { timeout: settledMs }), settledMs);
  };
}
