import type { Post } from '../model/post.ts';
import type { PageFacts, SiteAdapter } from './adapter.ts';
import { ownHost } from './facebook/links.ts';
import { parts } from './facebook/parts.ts';
import { authorLink, isComment, partsOf } from './facebook/post-parts.ts';
import { commenterLink, readComment } from './facebook/read-comment.ts';
import { readPost } from './facebook/read-post.ts';
import { findReplyBox, openReply } from './facebook/reply-box.ts';
import { fingerprintOfComment, fingerprintOfPost } from './facebook/state.ts';
import { viewOf } from './facebook/view.ts';

/** Facebook: feed, search, groups, profiles, posts and dialogs, with comments and replies, where customers speak. */
export const facebook: SiteAdapter = {
  site: 'facebook',
  matches: ({ hostname }) => ownHost.test(hostname),
  view: viewOf,
  postSelector: `${parts.post}, ${parts.comment}`,
  postSign: parts.sign,
  findPosts,
  hasComments: true,
  repliesNameThread: true,
  glance: (post) => ({
    fingerprint: isComment(post) ? fingerprintOfComment(post) : fingerprintOfPost(post),
    essence: (address) => read(post, { address, now: Date.now() }),
  }),
  read,
  signedInAs,
  markPlace: (post) => (isComment(post) ? commenterLink(post) : authorLink(partsOf(post))?.element),
  findReplyBox,
  openReply,
};

function read(post: HTMLElement, page: PageFacts): Post | undefined {
  return isComment(post) ? readComment(post, page) : readPost(post, page);
}

/** Posts and comments; an unnumbered article inside a post is the same post, or one shared in it. */
function findPosts(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  let outer: HTMLElement | undefined;
  for (const post of root.querySelectorAll<HTMLElement>(facebook.postSelector)) {
    if (isComment(post)) found.push(post);
    else if (!outer?.contains(post)) {
      found.push(post);
      outer = post;
    }
  }
  return found;
}

/** Pages carry megabytes of data: each piece is looked through once. */
const accounts = new WeakMap<Element, string | undefined>();

/** The account's number, as the page's own data tells: `["CurrentUserInitialData",[],{…}]`. */
function signedInAs(root: ParentNode): string | undefined {
  for (const script of root.querySelectorAll(parts.ownData)) {
    if (!accounts.has(script)) accounts.set(script, accountIn(script.textContent ?? ''));
    const account = accounts.get(script);
    if (account !== undefined) return account;
  }
  return undefined;
}

/** `USER_ID` is who acts now, a page where one was switched to; `0` is nobody. */
function accountIn(script: string): string | undefined {
  return /"CurrentUserInitialData",\[\],\{[^{}]*"USER_ID":"([1-9]\d+)"/.exec(script)?.[1];
}
