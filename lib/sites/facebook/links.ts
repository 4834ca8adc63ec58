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

const origin = 'https://www.facebook.com';
/** Facebook itself in all its spellings; `l.facebook.com` leads elsewhere. */
export const ownHost = /^(?:(?:www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;
const number = /^\d{3,30}$/;
const postToken = /^(?:\d{3,30}|pfbid\w{10,200})$/;
const vanityName = /^[\p{L}\p{N}._-]{2,100}$/u;

/** A link's address within Facebook; undefined for every other site, `javascript:` and `data:`. */
function parse(link: Element | null | undefined): URL | undefined {
  const href = link?.getAttribute('href');
  if (!href || !URL.canParse(href, origin)) return undefined;
  const address = new URL(href, origin);
  return /^https?:$/.test(address.protocol) && ownHost.test(address.hostname) ? address : undefined;
}

function segments(address: URL): string[] {
  return address.pathname.split('/').filter(Boolean);
}

/** The account a link leads to: `/NAME`, `/profile.php?id=`, `/groups/G/user/ID`, `/people/NAME/ID`. */
export function personOf(link: Element | null | undefined): Person | undefined {
  const address = parse(link);
  if (address === undefined) return undefined;
  const [first = '', second, third, fourth] = segments(address);
  if (first === 'groups' && third === 'user' && fourth !== undefined) return person(fourth);
  if (first === 'profile.php') return person(address.searchParams.get('id') ?? '');
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
export function groupOf(link: Element | null | undefined): string | undefined {
  const address = parse(link);
  const [first, group] = address === undefined ? [] : segments(address);
  return first === 'groups' && group !== undefined && vanityName.test(group) ? group : undefined;
}

/** The post a link leads to. A time link of the logged-in feed has no path until the pointer is over it: undefined. */
export function postOf(link: Element | null | undefined): PostAddress | undefined {
  const address = parse(link);
  return address && postAt(address);
}

export function postAt(address: URL): PostAddress | undefined {
  const [first = '', second = '', third = '', fourth = ''] = segments(address);
  const query = address.searchParams;
  if (first === 'groups' && /^(?:posts|permalink)$/.test(third))
    return at(fourth, `/groups/${second}/posts/${fourth}/`);
  if (/^(?:permalink|story)\.php$/.test(first)) {
    const [story, owner] = [query.get('story_fbid') ?? '', query.get('id') ?? ''];
    return at(story, `/permalink.php?story_fbid=${story}&id=${encodeURIComponent(owner)}`);
  }
  if (/^(?:posts|videos|photos)$/.test(second)) return at(segments(address).at(-1) ?? '', address.pathname);
  if (first === 'reel') return at(second, `/reel/${second}/`);
  if (first === 'watch') return at(query.get('v') ?? '', `/watch/?v=${query.get('v')}`);
  if (/^photo(?:\.php)?$/.test(first)) return at(query.get('fbid') ?? '', `/photo/?fbid=${query.get('fbid')}`);
  return undefined;
}

function at(id: string, path: string): PostAddress | undefined {
  return postToken.test(id) ? { id, permalink: origin + path } : undefined;
}

/** The post a picture belongs to, where its link says so: `set=gm.ID` in groups, `set=pcb.ID` elsewhere. */
export function postOfPicture(link: Element | null | undefined): string | undefined {
  return /^(?:gm|pcb)\.(\d{3,30})$/.exec(parse(link)?.searchParams.get('set') ?? '')?.[1];
}

/** The comment a link names. The ids come as numbers, or as base64 of `comment:POST_COMMENT`. */
export function commentOf(link: Element | null | undefined): CommentIds | undefined {
  const query = parse(link)?.searchParams;
  const comment = commentId(query?.get('comment_id'));
  const reply = commentId(query?.get('reply_comment_id'));
  if (comment === undefined) return reply;
  const post = comment.post === undefined ? {} : { post: comment.post };
  return reply === undefined ? { id: comment.id, ...post } : { id: reply.id, answers: comment.id, ...post };
}

function commentId(value: string | null | undefined): { id: string; post?: string } | undefined {
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
export function commentAddress(link: Element | null | undefined): string | undefined {
  const address = parse(link);
  if (address === undefined || address.pathname === '/') return undefined;
  const kept = new URLSearchParams();
  for (const name of ['story_fbid', 'id', 'v', 'fbid', 'comment_id', 'reply_comment_id']) {
    const value = address.searchParams.get(name);
    if (value !== null) kept.set(name, value);
  }
  return `${origin}${address.pathname}?${kept}`;
}
