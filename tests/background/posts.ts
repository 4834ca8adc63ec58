import { Brand } from '../../lib/model/brand.ts';
import { EntryId } from '../../lib/model/ids.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { Post } from '../../lib/model/post.ts';

export const acme = Brand.parse({
  id: 'acme',
  name: 'Acme',
  handles: [
    { site: 'x', handle: 'acme_help' },
    { site: 'facebook', handle: 'acme' },
  ],
  terms: [{ kind: 'name', text: 'Acme' }],
});

let count = 0;
/** A new name for an entry, as a view gives it. */
export function entryId(): EntryId {
  count += 1;
  return EntryId.parse(`01TEST${String(count).padStart(6, '0')}`);
}

export function post(fields: Partial<Post> & { id: string }): Post {
  return Post.parse({
    site: 'x',
    author: { handle: 'mayac', name: 'Maya Chen' },
    text: 'Third time my Acme parcel is late!',
    permalink: `https://x.com/mayac/status/${fields.id}`,
    postedAt: '2026-11-20T08:57:00.000Z',
    postedAtPrecision: 'minute',
    ...fields,
  });
}

export function mentionOf(fields: Partial<Post> & { id: string }, competitor?: true): Mention {
  const found = { kind: 'name' as const, text: 'Acme', ...(competitor === undefined ? {} : { competitor }) };
  return { post: post(fields), brand: acme.id, found: [found] };
}

/** Our own reply as it stands in the thread. */
export function ownReply(fields: Partial<Post> & { id: string }): Post {
  return post({
    author: { handle: 'acme_help', name: 'Acme' },
    text: 'Hi Maya, we are on it.',
    permalink: `https://x.com/acme_help/status/${fields.id}`,
    postedAt: '2026-11-20T09:01:00.000Z',
    ...fields,
  });
}
