import type { Person, WorldPost } from '../../world/index.ts';

/** How a post is joined by a line to the cells around it. */
export interface Joined {
  readonly above?: boolean;
  readonly below?: boolean;
}

/** One cell of a timeline. */
export type Cell =
  | {
      readonly kind: 'post';
      readonly key: string;
      readonly post: WorldPost;
      readonly joined: Joined;
      readonly context?: 'pinned' | 'repost';
      readonly focused?: true;
    }
  | { readonly kind: 'ad'; readonly key: string; readonly post: WorldPost }
  | { readonly kind: 'whoToFollow'; readonly key: string; readonly people: readonly Person[] }
  | { readonly kind: 'moreReplies'; readonly key: string }
  | { readonly kind: 'empty'; readonly key: string };

export type Joins = ReadonlyMap<string, readonly WorldPost[]>;

export function postCell(post: WorldPost, joined: Joined = {}): Cell {
  return { kind: 'post', key: post.id, post, joined, ...(post.repostedBy && { context: 'repost' as const }) };
}
