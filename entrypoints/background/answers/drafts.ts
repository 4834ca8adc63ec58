import { browser } from 'wxt/browser';
import type { PostKey } from '../../../lib/model/ids.ts';
import type { Some } from '../dependencies.ts';

/**
 * Replies being written. They live until the browser is closed, in memory only: nobody's words are written to the disk
 * before they are logged. Views ask for them, since Firefox gives the sidebar's frame no `storage.session`.
 */
export function draftHandlers(): Some<'draft' | 'keepDraft'> {
  return {
    async draft({ post }) {
      const kept = (await browser.storage.session.get(place(post)))[place(post)];
      return typeof kept === 'string' ? kept : undefined;
    },
    async keepDraft({ post, text }) {
      if (text === '') await browser.storage.session.remove(place(post));
      else await browser.storage.session.set({ [place(post)]: text });
    },
  };
}

/** The replies that are being written to these posts. */
export async function draftsOf(posts: readonly PostKey[]): Promise<string[]> {
  const kept = await browser.storage.session.get(posts.map(place));
  return Object.values(kept).filter((text) => typeof text === 'string');
}

export async function dropDrafts(posts: readonly PostKey[]): Promise<void> {
  if (posts.length > 0) await browser.storage.session.remove(posts.map(place));
}

function place(post: PostKey): string {
  return `draft:${post}`;
}
