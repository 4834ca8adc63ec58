import type { Author } from '../../model/post.ts';
import { SiteChangedError } from '../adapter.ts';
import { expectElement, type Foreign, isForeign, nameOf, optionalElement, present, textOf } from '../dom.ts';
import { parts, reservedPaths } from './parts.ts';

/** Which post, as its address tells: `/HANDLE/status/ID`. */
export interface Status {
  readonly handle: string;
  readonly id: string;
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

const insideForeign = `article, ${parts.quoteBox} ${parts.userName[0]}`;

/** Parts of a post that are another post: what it quotes, and what an article embeds. */
export function foreignParts(post: Element): Element[] {
  const foreign: Element[] = [];
  // Most posts have neither, and pay for one question alone.
  const insides = post.querySelectorAll(insideForeign);
  if (insides.length === 0) return foreign;
  const own = post.querySelector(parts.userName[0]);
  for (const inside of insides) {
    if (inside === own) continue;
    const box = inside.localName === 'article' ? inside : inside.closest(parts.quoteBox);
    if (box !== null && box !== post && post.contains(box) && !isForeign(box, foreign)) foreign.push(box);
  }
  return foreign;
}

export function ownTime(post: Element, foreign: Foreign): Element | undefined {
  return optionalElement(post, [parts.time], foreign);
}

/** The post's address: from the link of its time, else from any link to a status of its author. */
export function statusBelow(post: Element, handle: string | undefined, foreign: Foreign): Status | undefined {
  const stated = statusOf(ownTime(post, foreign)?.closest('a')?.getAttribute('href'));
  if (stated !== undefined) return stated;
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
 * Which post this is and by whom; in brief without the author's name.
 * @throws SiteChangedError where the page no longer tells.
 */
export function identify(post: Element, foreign: Foreign, brief?: boolean): { id: string; author: Author } {
  const userName = expectElement('x', 'author', post, parts.userName, foreign);
  const linked = handleOf(userName.querySelector('a[href]')?.getAttribute('href')) ?? handleOfAvatar(post, foreign);
  const status = statusBelow(post, linked, foreign);
  if (status === undefined) throw new SiteChangedError('x', 'id', [parts.time, parts.anyStatus]);
  return {
    id: status.id,
    author: present({ handle: linked ?? status.handle, name: brief ? undefined : readName(post) }),
  };
}
