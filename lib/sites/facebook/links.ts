import { reservedPaths } from './parts.ts';

/** An account, as its address names it: the vanity name, or the number. */
export interface Person {
  readonly handle: string;
  readonly userId?: string;
}

/** A comment's own number, the comment it answers, and the post both stand under. */
export interface CommentIds {
  readonly id: string;
  readonly answers?: string;
  readonly post?: string;
}

export interface PostAddress {
  readonly id: string;
  readonly permalink: string;
}

/** A link within Facebook, taken apart. */
export interface Link {
  readonly path: string;
  readonly segments: readonly string[];
  readonly query: string;
}

const origin = 'https://www.facebook.com';
/** Facebook itself in all its spellings; `l.facebook.com` leads elsewhere. */
export const ownHost = /^(?:(?:www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;
/** Host, path and query; by hand, because the browser's own parser takes ten times as long and each post has many links. */
const anyAddress = /^(?:https?:\/\/([\w.-]+))?(\/(?!\/)[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/;
const number = /^\d{3,30}$/;
const postToken = /^(?:\d{3,30}|pfbid\w{10,200})$/;
const vanityName = /^[\p{L}\p{N}._-]{2,100}$/u;

/** A link taken apart; undefined where it leads to another site, or is `javascript:` or `data:`. */
export function linkOf(element: Element | null | undefined): Link | undefined {
  const [whole, host, path = '', query = ''] = anyAddress.exec(element?.getAttribute('href') ?? '') ?? [];
  if (whole === undefined || (host !== undefined && !ownHost.test(host))) return undefined;
  return { path, segments: segmentsOf(path), query };
}

export function linkAt(address: URL): Link {
  return { path: address.pathname, segments: segmentsOf(address.pathname), query: address.search.slice(1) };
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function parameter(link: Link | undefined, name: string): string | undefined {
  const start = `${name}=`;
  const pair = link?.query.split('&').find((each) => each.startsWith(start));
  return pair && decode(pair.slice(start.length).replaceAll('+', ' '));
}

/** The account a link leads to: `/NAME`, `/profile.php?id=`, `/groups/G/user/ID`, `/people/NAME/ID`. */
export function personOf(link: Link | undefined): Person | undefined {
  const [first, second, third, fourth] = link?.segments ?? [];
  if (first === undefined) return undefined;
  if (first === 'groups' && third === 'user' && fourth !== undefined) return person(fourth);
  if (first === 'profile.php') return person(parameter(link, 'id') ?? '');
  if (first === 'people' && third !== undefined) return person(third);
  if (first === 'p' && second !== undefined) return person(/\d+$/.exec(second)?.[0] ?? '');
  if (second !== undefined || reservedPaths.has(first.toLowerCase())) return undefined;
  return person(decode(first));
}

function person(name: string): Person | undefined {
  if (number.test(name)) return { handle: name, userId: name };
  return vanityName.test(name) ? { handle: name } : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The group a link stands in or leads to. */
export function groupOf(link: Link | undefined): string | undefined {
  const [first, group] = link?.segments ?? [];
  return first === 'groups' && group !== undefined && vanityName.test(group) ? group : undefined;
}

/** The post a link leads to. A time link of the logged-in feed has no path until the pointer is over it: undefined. */
export function postOf(link: Link | undefined): PostAddress | undefined {
  const [first, second = '', third = '', fourth = ''] = link?.segments ?? [];
  if (link === undefined || first === undefined) return undefined;
  if (first === 'groups' && /^(?:posts|permalink)$/.test(third))
    return at(fourth, `/groups/${second}/posts/${fourth}/`);
  if (/^(?:permalink|story)\.php$/.test(first)) {
    const [story, owner] = [parameter(link, 'story_fbid') ?? '', parameter(link, 'id') ?? ''];
    return at(story, `/permalink.php?story_fbid=${story}&id=${encodeURIComponent(owner)}`);
  }
  if (/^(?:posts|videos|photos)$/.test(second)) return at(link.segments.at(-1) ?? '', link.path);
  if (first === 'reel') return at(second, `/reel/${second}/`);
  if (first === 'watch') return at(parameter(link, 'v') ?? '', `/watch/?v=${parameter(link, 'v')}`);
  if (/^photo(?:\.php)?$/.test(first))
    return at(parameter(link, 'fbid') ?? '', `/photo/?fbid=${parameter(link, 'fbid')}`);
  return undefined;
}

function at(id: string, path: string): PostAddress | undefined {
  return postToken.test(id) ? { id, permalink: new URL(path, origin).href } : undefined;
}

/** The post a picture belongs to, where its link says so: `set=gm.ID` in groups, `set=pcb.ID` elsewhere. */
export function postOfPicture(link: Link | undefined): string | undefined {
  return /^(?:gm|pcb)\.(\d{3,30})$/.exec(parameter(link, 'set') ?? '')?.[1];
}

/** The comment a link names. The ids come as numbers, or as base64 of `comment:POST_COMMENT`. */
export function commentOf(link: Link | undefined): CommentIds | undefined {
  const comment = commentId(parameter(link, 'comment_id'));
  const reply = commentId(parameter(link, 'reply_comment_id'));
  if (comment === undefined) return reply;
  const post = comment.post === undefined ? {} : { post: comment.post };
  return reply === undefined ? { id: comment.id, ...post } : { id: reply.id, answers: comment.id, ...post };
}

function commentId(value: string | undefined): { id: string; post?: string } | undefined {
  if (!value) return undefined;
  if (number.test(value)) return { id: value };
  const [, post, id] = /^comment:(\d+)_(\d+)$/.exec(fromBase64(value)) ?? [];
  return post === undefined || id === undefined ? undefined : { id, post };
}

function fromBase64(value: string): string {
  try {
    return atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** The address of a comment as Facebook writes it, without what it counts clicks with. */
export function commentAddress(link: Link | undefined): string | undefined {
  if (link === undefined || link.segments.length === 0) return undefined;
  const kept = new URLSearchParams();
  for (const name of ['story_fbid', 'id', 'v', 'fbid', 'comment_id', 'reply_comment_id']) {
    const value = parameter(link, name);
    if (value !== undefined) kept.set(name, value);
  }
  return new URL(`${link.path}?${kept}`, origin).href;
}
