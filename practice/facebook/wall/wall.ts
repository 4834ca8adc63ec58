import type { FacebookAccount, Group, Picture } from '../../world/index.ts';

/** A comment, or a reply to one; replies to replies stand beside what they answer, as on the real site. */
export interface WallComment {
  readonly id: string;
  readonly author: FacebookAccount;
  readonly text: string;
  /** BCP 47, or `und`. */
  readonly lang: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly likes: number;
  readonly image?: Picture;
  readonly replies: readonly WallComment[];
}

/** A post as Facebook shows it. */
export interface WallPost {
  /** As in its address: a number in groups, `pfbid…` elsewhere. */
  readonly id: string;
  /** The number behind it, which comment ids are made of. */
  readonly number: string;
  readonly author: FacebookAccount;
  /** Somebody else who is named in the headline ("with …"). */
  readonly with?: FacebookAccount;
  readonly group?: Group;
  readonly text: string;
  readonly lang: string;
  readonly at: number;
  readonly images: readonly Picture[];
  /** Length in seconds. */
  readonly video?: number;
  readonly card?: { readonly domain: string; readonly title: string };
  readonly shared?: WallPost;
  readonly promoted: boolean;
  /** On a coloured background, where the message has none of the usual attributes. */
  readonly background?: number;
  readonly likes: number;
  readonly shares: number;
  readonly comments: readonly WallComment[];
}

export function countComments(comments: readonly WallComment[]): number {
  return comments.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
}

/** The address of an account: its name where it has one. */
export function accountPath({ vanity, id }: FacebookAccount): string {
  return vanity === undefined ? `/profile.php?id=${id}` : `/${vanity}`;
}

/** Where a name leads: inside a group to the member's page there. */
export function authorPath(author: FacebookAccount, group?: Group): string {
  return group === undefined ? accountPath(author) : `/groups/${group.id}/user/${author.id}/`;
}

export function groupPath({ id }: Group): string {
  return `/groups/${id}/`;
}

export function postPath({ group, author, id }: Pick<WallPost, 'group' | 'author' | 'id'>): string {
  return group === undefined ? `/${author.vanity ?? author.id}/posts/${id}` : `/groups/${group.id}/posts/${id}/`;
}

/** The address of a comment; of a reply when `parent` is given. */
export function commentPath(post: WallPost, comment: WallComment, parent?: WallComment): string {
  const path = postPath(post);
  return parent === undefined
    ? `${path}?comment_id=${comment.id}`
    : `${path}?comment_id=${parent.id}&reply_comment_id=${comment.id}`;
}

/** A comment's name as author links carry it: base64, made of the numbers of post and comment. */
export function commentToken(post: WallPost, comment: WallComment): string {
  return btoa(`comment:${post.number}_${comment.id}`);
}
