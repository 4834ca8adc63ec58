import type { PostKey } from '../model/ids.ts';
import type { MarkView } from '../model/mention.ts';
import { createMark, type Mark } from './mark.ts';
import { markStyle } from './mark-style.ts';
import { watchPageTheme } from './page-theme.ts';
import { sharedStyle } from './shadow.ts';

/** The marks that stand in a page, by the elements of their posts. */
export interface Marks {
  /** Puts the mark of this post beside it; an element holds one post at a time. Answers whether there was a place. */
  readonly show: (element: HTMLElement, post: PostKey, view: MarkView) => boolean;
  /** This element holds no mention now. */
  readonly clear: (element: HTMLElement) => void;
  /** This element holds this post now, whose mark is not known yet: one of another post goes, its own may stay. */
  readonly expect: (element: HTMLElement, post: PostKey) => void;
  readonly clearAll: () => void;
  /** The page rebuilt something in this post: its mark is put back where it was lost. */
  readonly mend: (element: HTMLElement) => void;
  /** Gives the focus back to a mark of this post, where one stands. */
  readonly focus: (post: PostKey) => void;
}

interface Placed {
  readonly post: PostKey;
  readonly mark: Mark;
}

/** Longest that clocks are left alone, in milliseconds: hours must turn too. */
const longestSleepMs = 60_000;

export function createMarks(
  document: Document,
  placeOf: (post: HTMLElement) => Element | undefined,
  on: { readonly open: (post: PostKey) => void; readonly first: () => void },
  signal: AbortSignal,
): Marks {
  const placed = new Map<HTMLElement, Placed>();
  const style = sharedStyle(document, markStyle(false));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasShown = false;

  /** One clock for all marks; it stands still while nobody looks and while nothing waits. */
  function tick(): void {
    clearTimeout(timer);
    timer = undefined;
    if (document.hidden || signal.aborted) return;
    const now = Date.now();
    let next: number | undefined;
    for (const { mark } of placed.values()) {
      const wait = mark.tick(now);
      if (wait !== undefined) next = Math.min(next ?? longestSleepMs, wait);
    }
    if (next !== undefined) timer = setTimeout(tick, next);
  }

  function put(element: HTMLElement, { mark }: Placed): boolean {
    if (mark.host.isConnected && element.contains(mark.host)) return true;
    const place = placeOf(element);
    if (place === undefined) return false;
    place.after(mark.host);
    return true;
  }

  function clear(element: HTMLElement): void {
    placed.get(element)?.mark.host.remove();
    placed.delete(element);
  }

  const clearAll = () => {
    for (const element of [...placed.keys()]) clear(element);
  };

  document.addEventListener('visibilitychange', tick, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearAll();
  });

  return {
    show: (element, post, view) => {
      if (!hasShown) {
        hasShown = true;
        on.first();
        watchPageTheme(document, (isDark) => style.change(markStyle(isDark)), signal);
      }
      let here = placed.get(element);
      if (here?.post !== post) {
        clear(element);
        here = { post, mark: createMark(document, style, () => on.open(post)) };
        placed.set(element, here);
      }
      here.mark.show(view);
      timer ??= setTimeout(tick, 0);
      return put(element, here);
    },
    clear,
    clearAll,
    expect: (element, post) => {
      if (placed.get(element)?.post !== post) clear(element);
    },
    mend: (element) => {
      const here = placed.get(element);
      if (here !== undefined) put(element, here);
    },
    focus: (post) => {
      for (const [element, here] of placed) if (here.post === post && element.isConnected) return here.mark.focus();
    },
  };
}
