import type { Post, QuotedPost } from '../../model/post.ts';
import { type Glance, SiteChangedError } from '../adapter.ts';
import { cutText, type Foreign, instantOf, optionalElement, present, textOf } from '../dom.ts';
import {
  addressOf,
  addressOfTime,
  authorOfLonePost,
  foreignParts,
  handleOfAvatar,
  identify,
  ownTime,
  readName,
  statusBelow,
} from './identify.ts';
import { parts } from './parts.ts';
import { replyButton } from './reply-box.ts';
import { answeredPost } from './thread.ts';

/** What of a post tells whom it concerns. */
export interface Found {
  readonly post: Element;
  /** What stands in it and is another post. */
  readonly foreign: Foreign;
  readonly userName: Element | undefined;
  readonly time: Element | undefined;
  /** Of the link of its time. */
  readonly address: string | null | undefined;
  readonly text: HTMLElement | undefined;
  /** Of the text, not yet cut; empty where there is none. */
  readonly words: string;
}

export function findIn(post: Element): Found {
  const alone = authorOfLonePost(post);
  const foreign = alone === undefined ? foreignParts(post) : [];
  const { userName, time } = alone ?? {
    userName: optionalElement(post, parts.userName, foreign),
    time: ownTime(post, foreign),
  };
  const text = optionalElement(post, parts.text, foreign);
  const words = text === undefined ? '' : textOf(text);
  return { post, foreign, userName, time, address: addressOfTime(time), text, words };
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
export function readEssence(found: Found, page: URL): Post | undefined {
  const { post, foreign, address, userName, text } = found;
  const around = post.closest(place);
  const promoted = around?.matches(parts.advertisement) === true || isWithoutTime(found);
  const status = identify(post, userName, address, foreign);
  // The reply dialog shows once more what is answered, without its link; the post itself stands in the page below.
  if (status === undefined && (promoted || post.closest(parts.dialog) !== null)) return undefined;
  if (userName === undefined) {
    if (text === undefined && replyButton(post) === undefined) return undefined; // only a notice: deleted, or withheld
    throw new SiteChangedError('x', 'author', parts.userName);
  }
  if (status === undefined) throw new SiteChangedError('x', 'id', [...parts.time, parts.anyStatus]);
  const { id, handle } = status;
  if (text === undefined && optionalElement(post, parts.wordless) === undefined)
    throw new SiteChangedError('x', 'text', [...parts.text, ...parts.wordless]);

  const essence: Post = { site: 'x', id, author: { handle }, text: cutText(found.words).text };
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

/** Of posts beside others that have a time the ones without are advertisements (2024-11), whatever is around them. */
function isWithoutTime({ post, userName, time }: Found): boolean {
  return userName !== undefined && time === undefined && post.ownerDocument.querySelector(parts.sign) !== null;
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
