import type { Post, QuotedPost } from '../../model/post.ts';
import { type Glance, SiteChangedError } from '../adapter.ts';
import { cutText, type Foreign, instantOf, optionalElement, present, textOf } from '../dom.ts';
import {
  addressOf,
  addressOfTime,
  foreignParts,
  handleOfAvatar,
  identify,
  ownTime,
  readName,
  statusBelow,
} from './identify.ts';
import { parts } from './parts.ts';
import { answeredPost } from './thread.ts';

/** What of a post tells whom it concerns. */
export interface Found {
  readonly post: Element;
  /** What stands in it and is another post. */
  readonly foreign: Foreign;
  readonly time: Element | undefined;
  /** Of the link of its time. */
  readonly address: string | null | undefined;
  readonly text: HTMLElement | undefined;
  /** Of the text, not yet cut; empty where there is none. */
  readonly words: string;
}

export function findIn(post: Element): Found {
  const foreign = foreignParts(post);
  const time = ownTime(post, foreign);
  const text = optionalElement(post, parts.text, foreign);
  return { post, foreign, time, address: addressOfTime(time), text, words: text === undefined ? '' : textOf(text) };
}

export function glance(post: Element): Glance {
  const found = findIn(post);
  const { address, text, words } = found;
  return {
    // Also when "Show more" lengthens the text, and when a translation replaces it.
    fingerprint: `${address} ${words.length} ${text?.getAttribute('lang')}`,
    essence: (page) => readEssence(found, page),
  };
}

/** Around a post: its place in a list, or before that what makes it an advertisement. */
const place = [parts.advertisement, parts.cell].join();

/**
 * Who, what, quoted, promoted, in reply to whom. Undefined for an advertisement or a dialog's copy without its address.
 * @throws SiteChangedError where author, id or text are not where they used to be.
 */
export function readEssence({ post, foreign, address, text, words }: Found, page: URL): Post | undefined {
  const around = post.closest(place);
  const promoted = around?.matches(parts.advertisement) === true;
  const userName = optionalElement(post, parts.userName, foreign);
  const status = identify(post, userName, address, foreign);
  // The reply dialog shows once more what is answered, without its link; the post itself stands in the page below.
  if (status === undefined && (promoted || post.closest(parts.dialog) !== null)) return undefined;
  if (userName === undefined) throw new SiteChangedError('x', 'author', parts.userName);
  if (status === undefined) throw new SiteChangedError('x', 'id', [...parts.time, parts.anyStatus]);
  const { id, handle } = status;
  if (text === undefined && optionalElement(post, parts.wordless) === undefined)
    throw new SiteChangedError('x', 'text', [...parts.text, ...parts.wordless]);

  const essence: Post = { site: 'x', id, author: { handle }, text: cutText(words).text };
  const quoted = foreign[0] && readQuoted(foreign[0]);
  if (quoted !== undefined) essence.quoted = quoted;
  if (promoted) essence.promoted = true;
  else {
    const cell = around ?? undefined;
    const inReplyTo = answeredPost({ post, id, cell, userName, text }, page);
    if (inReplyTo !== undefined) essence.inReplyTo = inReplyTo;
  }
  return essence;
}

function readQuoted(box: Element): QuotedPost | undefined {
  if (optionalElement(box, parts.userName) === undefined) return undefined; // blocked, or gone
  const handle = handleOfAvatar(box);
  const status = statusBelow(box, handle, []);
  const author = present({ handle: handle ?? status?.handle, name: readName(box) });
  const text = optionalElement(box, parts.text);
  return present({
    id: status?.id,
    author: Object.keys(author).length === 0 ? undefined : author,
    text: text && cutText(textOf(text)).text,
    permalink: status && addressOf(status),
    postedAt: instantOf(ownTime(box, [])?.getAttribute('datetime')),
  });
}
