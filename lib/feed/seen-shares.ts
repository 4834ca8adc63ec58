import { ask } from '../messages/ask-as-page.ts';
import type { Post } from '../model/post.ts';
import type { SeenPost } from '../sites/watch-posts.ts';
import { Recent } from './recent.ts';

/** Notices who passes our own posts on, and tells the records; they keep it of people we know, once. */
export function createSeenShares(isOwn: (post: Pick<Post, 'site' | 'author'>) => boolean): (seen: SeenPost) => void {
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
