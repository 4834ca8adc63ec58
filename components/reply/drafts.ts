import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../../lib/messages/ask.ts';
import type { PostKey } from '../../lib/model/ids.ts';

/** Replies being written, one for each post. */
export interface Drafts {
  readonly read: (post: PostKey) => string;
  readonly write: (post: PostKey, text: string) => void;
  /** Brings back what was being written before the page was loaded again. */
  readonly recall: (post: PostKey) => Promise<void>;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Drafts are shown at once, and kept by the background until the browser is closed. */
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
      ask('keepDraft', { post, text }).catch((error: unknown) =>
        console.warn('Rejoinder: a draft is not kept over a reload', error),
      );
    },
    async recall(post) {
      if (texts.has(post)) return;
      const kept = await ask('draft', { post });
      if (kept !== undefined && !texts.has(post)) set(post, kept);
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
