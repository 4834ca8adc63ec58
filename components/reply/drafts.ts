import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../../lib/messages/ask.ts';
import type { PostKey } from '../../lib/model/ids.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';

/** Replies being written, one for each post. */
export interface Drafts {
  readonly read: (post: PostKey) => string;
  readonly write: (post: PostKey, text: string) => void;
  /** Brings back what was being written before the page was loaded again. */
  readonly recall: (post: PostKey) => void;
  /** Why what is written is not kept, or what was written did not come back. */
  readonly trouble: (post: PostKey) => DraftTrouble | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
}

interface DraftTrouble {
  readonly problem: ProblemView;
  readonly retry: () => void;
}

/** Drafts are shown at once, and kept by the background until the browser is closed. */
export function createDrafts(): Drafts {
  const texts = new Map<PostKey, string>();
  const troubles = new Map<PostKey, DraftTrouble>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const attempt = async (post: PostKey, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      if (troubles.delete(post)) tell();
    } catch (error) {
      troubles.set(post, { problem: asProblem(error), retry: () => void attempt(post, work) });
      tell();
    }
  };
  const keep = (post: PostKey) => ask('keepDraft', { post, text: texts.get(post) ?? '' });
  return {
    read: (post) => texts.get(post) ?? '',
    write(post, text) {
      texts.set(post, text);
      tell();
      void attempt(post, () => keep(post));
    },
    recall(post) {
      void attempt(post, async () => {
        if (texts.has(post)) return;
        const kept = await ask('draft', { post });
        if (kept === undefined || texts.has(post)) return;
        texts.set(post, kept);
        tell();
      });
    },
    trouble: (post) => troubles.get(post),
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** What is being written in answer to this post, and what is wrong with keeping it. */
export function useDraft(drafts: Drafts, post: PostKey): { draft: string; trouble: DraftTrouble | undefined } {
  useEffect(() => drafts.recall(post), [drafts, post]);
  return {
    draft: useSyncExternalStore(drafts.subscribe, () => drafts.read(post)),
    trouble: useSyncExternalStore(drafts.subscribe, () => drafts.trouble(post)),
  };
}
