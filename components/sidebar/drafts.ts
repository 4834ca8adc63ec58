import { useEffect, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import type { PostKey } from '../../lib/model/ids.ts';

/** Replies being written, one for each post. */
export interface Drafts {
  readonly read: (post: PostKey) => string;
  readonly write: (post: PostKey, text: string) => void;
  /** Brings back what was being written before the page was loaded again. */
  readonly recall: (post: PostKey) => Promise<void>;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Drafts live until the browser is closed, in memory only: nobody's words are written to the disk before they are logged. */
export function createDrafts(): Drafts {
  const texts = new Map<PostKey, string>();
  const listeners = new Set<() => void>();
  const set = (post: PostKey, text: string) => {
    texts.set(post, text);
    for (const listener of listeners) listener();
  };
  return {
    read: (post) => texts.get(post) ?? '',
    write(post, text) {
      set(post, text);
      const kept = text === '' ? browser.storage.session.remove(place(post)) : keep(post, text);
      kept.catch((error: unknown) => console.warn('Rejoinder: a draft is not kept over a reload', error));
    },
    async recall(post) {
      if (texts.has(post)) return;
      const kept = (await browser.storage.session.get(place(post)))[place(post)];
      if (typeof kept === 'string' && !texts.has(post)) set(post, kept);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** What is being written in answer to this post. */
export function useDraft(drafts: Drafts, post: PostKey): string {
  useEffect(() => {
    drafts.recall(post).catch((error: unknown) => console.warn('Rejoinder: a draft was not brought back', error));
  }, [drafts, post]);
  return useSyncExternalStore(drafts.subscribe, () => drafts.read(post));
}

function place(post: PostKey): string {
  return `draft:${post}`;
}

function keep(post: PostKey, text: string): Promise<void> {
  return browser.storage.session.set({ [place(post)]: text });
}
