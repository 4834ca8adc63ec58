import type { WorldPost } from '../../world/index.ts';
import { type Cell, postCell } from './cells.ts';

/** Somebody's posts, what they pinned on top. */
export function profileCells(posts: readonly WorldPost[], handle: string): Cell[] {
  const wanted = handle.toLowerCase();
  const theirs = posts.filter(
    ({ author, promoted, repostedBy }) => author.x?.handle.toLowerCase() === wanted && !promoted && !repostedBy,
  );
  const pinned = theirs.filter((post) => post.pinned);
  return [
    ...pinned.map((post): Cell => ({ kind: 'post', key: `pinned-${post.id}`, post, joined: {}, context: 'pinned' })),
    ...theirs.filter((post) => !post.pinned).map((post) => postCell(post)),
  ];
}

/** Posts with all of these words, newest first. */
export function searchCells(posts: readonly WorldPost[], query: string): Cell[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return posts
    .filter(({ text, author, promoted }) => {
      const hay = `${text} @${author.x?.handle} ${author.x?.name}`.toLowerCase();
      return !promoted && words.every((word) => hay.includes(word));
    })
    .map((post) => postCell(post));
}
