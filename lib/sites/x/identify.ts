import type { Account } from '../adapter.ts';
import { type Foreign, isForeign, nameOf, optionalElement, textOf } from '../dom.ts';
import { parts, reservedPaths } from './parts.ts';

/** Which post, as its address tells: `/HANDLE/status/ID`. */
export interface Status {
  readonly handle: string;
  readonly id: string;
}

export function addressOf({ handle, id }: Status): string {
  return `https://x.com/${handle}/status/${id}`;
}

const host = String.raw`^(?:https?://(?:www\.|mobile\.)?(?:x|twitter)\.com)?`;
const handlePath = new RegExp(String.raw`${host}/(\w{1,15})/?(?:\?.*)?$`, 'i');
const statusPath = new RegExp(String.raw`${host}/(\w{1,15})/status/(\d{1,25})(?:[/?#]|$)`, 'i');

/** The post an address leads to, whatever follows (`/photo/1`, `/analytics`); never from another site's address. */
export function statusOf(address: string | null | undefined): Status | undefined {
  const [, handle, id] = statusPath.exec(address ?? '') ?? [];
  return handle === undefined || id === undefined ? undefined : { handle, id };
}

/** The account an address leads to. */
export function handleOf(address: string | null | undefined): string | undefined {
  const handle = handlePath.exec(address ?? '')?.[1];
  return handle === undefined || reservedPaths.has(handle.toLowerCase()) ? undefined : handle;
}

/** The account whose picture comes first below `root`. */
export function handleOfAvatar(root: ParentNode, foreign: Foreign = []): string | undefined {
  const handle = optionalElement(root, parts.avatar, foreign)?.dataset['testid']?.split('UserAvatar-Container-')[1];
  return handle !== undefined && /^\w{1,15}$/.test(handle) && handle !== 'unknown' ? handle : undefined;
}

/**
 * Stable ids that the page tells, by handle in lower case. X writes an account's id into the button that follows it: on
 * its profile, and in the list of people beside a conversation; nowhere else are these the people who wrote the posts.
 */
export function readFollowButtons(root: ParentNode): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const button of root.querySelectorAll<HTMLElement>(parts.follow)) {
    const id = /^(\d{1,25})-(?:un)?follow$/.exec(button.dataset['testid'] ?? '')?.[1];
    const handle = /@(\w{1,15})(?!\w)/.exec(button.getAttribute('aria-label') ?? '')?.[1];
    if (id !== undefined && handle !== undefined) accounts.set(handle.toLowerCase(), { userId: id });
  }
  return accounts;
}

const posts = `article, ${parts.quoteBox}`;

/**
 * The author's line of a post in which no other post stands, as in most: the only time is in it, and no article is inside.
 * Asked by names of tags, which browsers find several times as fast as attributes: a feed has no time for more.
 */
export function authorOfLonePost(post: Element): { userName: Element; time: Element } | undefined {
  const times = post.querySelectorAll('time');
  const time = times.item(0);
  if (times.length !== 1 || post.querySelector('article') !== null) return undefined;
  const userName = time.closest(parts.userName[0]);
  return userName?.closest(posts) === post ? { userName, time } : undefined;
}

const insideForeign = `article, ${parts.quoteBox} ${parts.userName[0]}`;
const none: Foreign = [];

/** Parts of a post that are another post: what it quotes, and what an article embeds. */
export function foreignParts(post: Element): Foreign {
  if (authorOfLonePost(post) !== undefined) return none;
  const own = post.querySelector(parts.userName[0]);
  const foreign: Element[] = [];
  for (const inside of post.querySelectorAll(insideForeign)) {
    if (inside === own) continue;
    const box = inside.localName === 'article' ? inside : inside.closest(parts.quoteBox);
    if (box !== null && box !== post && post.contains(box) && !isForeign(box, foreign)) foreign.push(box);
  }
  return foreign;
}

export function ownTime(post: Element, foreign: Foreign): Element | undefined {
  return optionalElement(post, parts.time, foreign);
}

/** The post's address: from the link of its time, else from any link to a status of its author. */
export function statusBelow(post: Element, handle: string | undefined, foreign: Foreign): Status | undefined {
  return statusOf(addressOfTime(ownTime(post, foreign))) ?? statusAmongLinks(post, handle, foreign);
}

export function addressOfTime(time: Element | undefined): string | null | undefined {
  return time?.closest('a')?.getAttribute('href');
}

function statusAmongLinks(post: Element, handle: string | undefined, foreign: Foreign): Status | undefined {
  for (const link of post.querySelectorAll(parts.anyStatus)) {
    const status = statusOf(link.getAttribute('href'));
    const byAuthor = handle === undefined || status?.handle.toLowerCase() === handle.toLowerCase();
    if (status !== undefined && byAuthor && !isForeign(link, foreign)) return status;
  }
  return undefined;
}

/** The name as people wrote it, emoji as characters, badges left out. */
export function readName(root: ParentNode): string | undefined {
  const name = optionalElement(root, parts.name);
  return name && nameOf(textOf(name, { without: parts.badge }));
}

/**
 * Which post this is and by whom: the address of its time says both; where it does not, other links and the picture do.
 * @param address of the link of its time
 */
export function identify(
  post: Element,
  userName: Element | undefined,
  address: string | null | undefined,
  foreign: Foreign,
): Status | undefined {
  const stated = statusOf(address);
  if (stated !== undefined && !reservedPaths.has(stated.handle.toLowerCase())) return stated;
  const linked = handleOf(userName?.querySelector('a[href]')?.getAttribute('href')) ?? handleOfAvatar(post, foreign);
  const status = stated ?? statusAmongLinks(post, linked, foreign);
  return status && { id: status.id, handle: linked ?? status.handle };
}
