import { type PostKey, postKey } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { type SiteAdapter, SiteChangedError } from './adapter.ts';
import { collectChanged } from './changed-posts.ts';

/** A post as it stands in the page now. The element may hold another one a frame later. */
export interface SeenPost {
  readonly element: HTMLElement;
  readonly key: PostKey;
  /** Its essence: enough to tell whom it concerns. */
  readonly post: Post;
  /** All that the page shows of it; only while the element still holds it. */
  readonly whole: () => Post;
}

/** The page that is watched. */
export interface WatchedPage {
  readonly document: Document;
  /** Where the page is now; single-page sites move without a reload. */
  readonly address: () => string;
}

export interface PostWatcher {
  /**
   * Read for the first time, or anew because the element holds another post, or more of the same one. Answers whether
   * something is or will be shown beside it: then it is kept, and looked at at each change.
   */
  readonly onPost: (seen: SeenPost) => boolean;
  /** The kept post is not there any more: what was shown beside it is wrong. */
  readonly onNone: (element: HTMLElement) => void;
  /** Something moved in the page, perhaps our mark; the kept post is still the same. */
  readonly onTouched: (element: HTMLElement) => void;
  /** A required part is missing; told once until the element holds another post. */
  readonly onUnreadable: (error: SiteChangedError) => void;
  /** What was told as unreadable stands complete after all: sites build posts in steps. */
  readonly onMended: (error: SiteChangedError) => void;
  /** The page moved to another address; every post that stands in it is read again right after. */
  readonly onMoved: (address: URL) => void;
  /** After each batch of changes, also where no post was among them. */
  readonly onBatch: () => void;
}

interface Known {
  readonly fingerprint: string;
  readonly isRead: boolean;
  readonly error: SiteChangedError | undefined;
}

/** Longest that one batch may hold up the page, in milliseconds; what is left follows when the page is idle again. */
const batchMs = 8;
/** Latest that a change is read, in milliseconds: sooner where the page has nothing to do. */
const latestMs = 40;

/**
 * Reads every post that stands in a page or comes into it, until the signal ends: when the page is idle, many at a time,
 * for a feed that is scrolled has no time to lose. Only the few posts that the watcher keeps are looked at at each change,
 * before it is painted: nobody shall see the mark of one post beside another.
 */
export function watchPosts(page: WatchedPage, adapter: SiteAdapter, watcher: PostWatcher, signal: AbortSignal): void {
  const { document } = page;
  const known = new WeakMap<HTMLElement, Known>();
  const kept = new Set<HTMLElement>();
  let unread: MutationRecord[] = [];
  const changed = new Set<HTMLElement>();
  let here = page.address();
  let address = new URL(here);
  let mustRead = false;
  let cancelReading: (() => void) | undefined;

  const observer = new MutationObserver((records) => {
    unread = unread.length === 0 ? records : unread.concat(records);
    for (const element of kept) check(element);
    readSoon();
  });

  function check(element: HTMLElement): void {
    const isSame = element.isConnected && adapter.glance(element).fingerprint === known.get(element)?.fingerprint;
    if (isSame) watcher.onTouched(element);
    else {
      known.delete(element);
      kept.delete(element);
      watcher.onNone(element);
    }
  }

  function readSoon(): void {
    cancelReading ??= whenIdle(document, latestMs, () => {
      cancelReading = undefined;
      readBatch();
    });
  }

  function readBatch(): void {
    const now = page.address();
    if (now !== here) moved(now);
    collectChanged(unread, adapter, changed);
    unread = [];
    if (changed.size === 0) {
      watcher.onBatch();
      return;
    }
    const end = performance.now() + batchMs;
    for (const element of changed) {
      changed.delete(element);
      if (!element.isConnected) continue;
      look(element);
      // Comments come into a post that stands already.
      if (adapter.hasComments)
        for (const inner of adapter.findPosts(element)) if (!known.has(inner)) changed.add(inner);
      if (performance.now() > end) break;
    }
    watcher.onBatch();
    if (changed.size === 0) mustRead = false;
    else readSoon();
  }

  function moved(to: string): void {
    here = to;
    address = new URL(here);
    mustRead = true;
    for (const post of adapter.findPosts(document)) changed.add(post);
    watcher.onMoved(address);
  }

  function look(element: HTMLElement): void {
    const before = known.get(element);
    if (before === undefined && !isPost(element)) return;
    const { fingerprint, essence } = adapter.glance(element);
    const isSame = before?.fingerprint === fingerprint;
    if (isSame && before.isRead && !mustRead) return;
    let post: Post | undefined;
    let error: SiteChangedError | undefined;
    try {
      post = essence(address);
    } catch (thrown) {
      error = siteChanged(thrown);
    }
    known.set(element, { fingerprint, isRead: post !== undefined, error });
    const toldBefore = isSame ? before.error : undefined;
    if (error !== undefined && toldBefore === undefined) watcher.onUnreadable(error);
    if (error === undefined && toldBefore !== undefined) watcher.onMended(toldBefore);
    if (post === undefined) {
      if (kept.delete(element)) watcher.onNone(element);
      return;
    }
    const keeps = watcher.onPost({ element, key: postKey(post), post, whole: () => readWhole(element) ?? post });
    if (keeps) kept.add(element);
    else kept.delete(element);
  }

  /** One inside another may be a comment, or only look like a post: the adapter knows. */
  function isPost(element: HTMLElement): boolean {
    const outer = element.parentElement?.closest(adapter.postSelector)?.parentElement;
    return outer == null || adapter.findPosts(outer).includes(element);
  }

  function readWhole(element: HTMLElement): Post | undefined {
    try {
      return adapter.read(element, { address, now: Date.now() });
    } catch {
      return undefined; // what is required was there a moment ago
    }
  }

  /** A reader that stumbles must not stop the others from being read. What it says may hold words: its name is enough. */
  function siteChanged(thrown: unknown): SiteChangedError {
    if (thrown instanceof SiteChangedError) return thrown;
    return new SiteChangedError(adapter.site, 'reader', [thrown instanceof Error ? thrown.name : 'no error']);
  }

  for (const post of adapter.findPosts(document)) changed.add(post);
  readBatch();
  // An element that comes to hold another post changes its links, whatever else; texts and other attributes change
  // too often to be asked about.
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelReading?.();
  });
}

/** When the page has nothing else to do, at the latest after so many milliseconds. Answers what calls it off. */
function whenIdle({ defaultView: view }: Document, latest: number, work: () => void): () => void {
  if (view === null) return () => {}; // a page that is no longer shown
  const asked = view.requestIdleCallback(work, { timeout: latest });
  return () => view.cancelIdleCallback(asked);
}
