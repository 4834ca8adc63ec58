import type { Person, WorldPost } from '../../world/index.ts';
import type { SentPost } from './session.ts';

/** Posts sent here, as the feed shows them: younger than all others, newest first. */
export function ownPosts(sent: readonly SentPost[], own: Person, byId: ReadonlyMap<string, WorldPost>): WorldPost[] {
  const known = new Map(byId);
  const posts = sent.map((post): WorldPost => {
    const parent = post.answers === undefined ? undefined : known.get(post.answers);
    const settled: WorldPost = {
      id: post.id,
      key: `sent-${post.id}`,
      sites: ['x'],
      author: own,
      text: post.text,
      lang: 'en',
      mood: 'neutral',
      postedAt: post.at,
      ...(parent && { answers: parent }),
      images: [],
      promoted: false,
      pinned: false,
      counts: { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 1 },
    };
    known.set(settled.id, settled);
    return settled;
  });
  return posts.reverse();
}
