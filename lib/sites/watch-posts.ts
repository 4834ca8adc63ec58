import { type PostKey, postKey } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { type SiteAdapter, SiteChangedError } from './adapter.ts';

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
  /** Read for the first time, or anew because the element holds another post, or more of the same one. */
  readonly onPost: (seen: SeenPost) => void;
  /** The element holds no post any more that can be read: what was shown beside it is wrong. */
  readonly onNone: (element: HTMLElement) => void;
  /** Something moved inside a post that is still the same, perhaps our mark. */
  readonly onTouched: (element: HTMLElement) => void;
  /** A required part is missing; told once until the element holds another post. */
  readonly onUnreadable: (error: SiteChangedError) => void;
  /** What was told as unreadable stands complete after all: sites build posts in steps. */
  readonly onMended: (error: SiteChangedError) => void;
  /** The page moved to another address; every post that stands in it is read again right after. */
  readonly onMoved: (address: URL) => void;
  /** After each batch of changes. */
  readonly onBatch: () => void;
}

interface Known {
  readonly fingerprint: string;
  readonly isRead: boolean;
  readonly error: SiteChangedError | undefined;
}

/** Not in a post. */
const outside = null;

/** Longest that one batch may hold up the page, in milliseconds; what is left follows in the next frame. */
const batchMs = 8;
/** A hidden page gets no frames, and nobody looks at it: what is left is read at leisure. */
const hiddenMs = 200;

/** Reads every post that stands in a page or comes into it, until the signal ends. */
export function watchPosts(page: WatchedPage, adapter: SiteAdapter, watcher: PostWatcher, signal: AbortSignal): void {
  const { document } = page;
  const known = new WeakMap<HTMLElement, Known>();
  const changed = new Set<HTMLElement>();
  let here = page.address();
  let address = new URL(here);
  let mustRead = false;
  let cancelRest: (() => void) | undefined;

  const observer = new MutationObserver((records) => {
    let last: Node | undefined;
    let post: HTMLElement | typeof outside = outside;
    for (const record of records) {
      const { target } = record;
      // Changes of one element come one after the other, and so do those of one post.
      if (target !== last) {
        last = target;
        if (!isStillIn(post, target)) {
          post = postAround(target);
          if (post !== outside) changed.add(post);
        }
      }
      // Each list that is asked for is made anew: asked for where it is needed alone.
      if (post === outside && record.type === 'childList') for (const node of record.addedNodes) collect(node);
    }
    // At once, before anything is painted: nobody shall see the mark of one post beside another.
    readBatch();
  });

  function isStillIn(post: HTMLElement | typeof outside, target: Node): boolean {
    return post !== outside && !adapter.hasComments && post.contains(target);
  }

  function postAround(target: Node): HTMLElement | typeof outside {
    const element = target.nodeType === 1 ? (target as Element) : undefined; // nodeType 1 is an element
    return element?.closest<HTMLElement>(adapter.postSelector) ?? outside;
  }

  function collect(node: Node): void {
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement; // nodeType 1; what only HTML elements have is asked of posts alone
    if (element.matches(adapter.postSelector)) changed.add(element);
    else if (element.firstElementChild === null) return;
    for (const post of adapter.findPosts(element)) changed.add(post);
  }

  function readBatch(): void {
    const now = page.address();
    if (now !== here) moved(now);
    if (changed.size === 0) return;
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
    for (const element of changed) if (holdsAnother(element)) watcher.onNone(element);
    watcher.onBatch();
    if (changed.size === 0) mustRead = false;
    else {
      cancelRest ??= soon(document, () => {
        cancelRest = undefined;
        readBatch();
      });
    }
  }

  /** What waits for the next frame must not show meanwhile what was true of the post before. */
  function holdsAnother(element: HTMLElement): boolean {
    const before = known.get(element);
    return before?.isRead === true && element.isConnected && adapter.glance(element).fingerprint !== before.fingerprint;
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
    if (isSame && before.isRead && !mustRead) {
      watcher.onTouched(element);
      return;
    }
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
    if (post !== undefined)
      watcher.onPost({ element, key: postKey(post), post, whole: () => readWhole(element) ?? post });
    else if (before?.isRead) watcher.onNone(element);
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

  /** A reader that stumbles must not stop the others from being read. */
  function siteChanged(thrown: unknown): SiteChangedError {
    if (thrown instanceof SiteChangedError) return thrown;
    return new SiteChangedError(adapter.site, 'reader', [String(thrown).slice(0, 300)]);
  }

  for (const post of adapter.findPosts(document)) changed.add(post);
  readBatch();
  // An element that comes to hold another post changes its links, whatever else; texts and other attributes change
  // too often to be asked about.
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelRest?.();
  });
}

/** In the next frame, or a little later where none will be. */
function soon(document: Document, work: () => void): () => void {
  const view = document.defaultView;
  if (document.hidden || view === null) {
    const timer = setTimeout(work, hiddenMs);
    return () => clearTimeout(timer);
  }
  const frame = view.requestAnimationFrame(work);
  return () => view.cancelAnimationFrame(frame);
}
