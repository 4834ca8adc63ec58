import { ask } from '../messages/ask-as-page.ts';
import type { Brand } from '../model/brand.ts';
import { ownHandles } from '../model/own-handles.ts';
import type { SeenPost } from '../sites/watch-posts.ts';
import { Recent } from './recent.ts';

/** Notices who passes our own posts on, and tells the records; they keep it of people we know, once. */
export function createSeenShares(brands: readonly Brand[]): (seen: SeenPost) => void {
  const isOwn = ownHandles(brands);
  const told = new Recent<string, true>(500);
  return ({ key, post, whole }) => {
    if (post.promoted || !isOwn(post)) return;
    const shared = whole();
    const handle = shared.repostedBy?.handle;
    if (handle === undefined || isOwn({ site: post.site, author: { handle } })) return;
    const share = `${key} ${handle.toLowerCase()}`;
    if (told.get(share)) return;
    told.set(share, true);
    // Failed: it is tried again when the post is seen next.
    ask('seeShare', { post: shared }).catch(() => told.delete(share));
  };
}
