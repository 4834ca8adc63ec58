import { browser } from 'wxt/browser';
import type { PostKey } from '../../lib/model/ids.ts';
import type { Some } from './dependencies.ts';

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

function place(post: PostKey): string {
  return `draft:${post}`;
}
