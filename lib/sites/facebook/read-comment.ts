import type { Author, Post } from '../../model/post.ts';
import { type PageFacts, SiteChangedError } from '../adapter.ts';
import { languageOf, nameOf, present, textOf } from '../dom.ts';
import { type CommentIds, commentAddress, commentOf, groupOf, linkOf, personOf, postOf } from './links.ts';
import { parts } from './parts.ts';
import { isComment, precedes } from './post-parts.ts';
import { identify } from './read-post.ts';
import { fingerprintOfPost } from './state.ts';
import { readTime } from './time.ts';
import { describe, wordsIn } from './words.ts';

/**
 * Reads a comment, or a reply to one. Undefined for one that is still loading, and for one without its author's name.
 * @throws SiteChangedError where author, id or text are not where they used to be.
 */
export function readComment(comment: HTMLElement, page: PageFacts): Post | undefined {
  if (comment.querySelector('a[href]') === null) return undefined;
  const link = commenterLink(comment);
  const author = link && readCommenter(link);
  const timeLink = timeLinkOf(comment);
  if (author === undefined) {
    if (isAnonymous(comment, timeLink)) return undefined;
    throw new SiteChangedError('facebook', 'author', [parts.commentLink]);
  }
  const ids = idsOf(comment);
  if (ids === undefined) throw new SiteChangedError('facebook', 'id', [parts.commentTime, parts.commentLink]);
  const text = textElement(comment, link);
  const pictures = picturesBeside(comment, [text, link]);
  if (text === undefined && pictures.length === 0)
    throw new SiteChangedError('facebook', 'text', [...parts.commentText, ...parts.commentPictures]);
  const images = pictures.filter((each) => each.localName !== 'video' && !isOfPreview(each));

  return present({
    site: 'facebook' as const,
    id: ids.id,
    author,
    ...(text === undefined ? { text: '' } : wordsIn(text)),
    permalink: commentAddress(linkOf(timeLink)),
    ...(timeLink && readTime(timeLink, page.now)),
    language: languageOf(text?.getAttribute('lang')),
    inReplyTo: answered(comment, ids),
    images:
      images.length === 0
        ? undefined
        : images.map((image) => describe(image.getAttribute('alt') ?? image.ariaLabel ?? '')),
  });
}

/** Elements of this comment and not of a reply inside it. */
export function ownElements(comment: Element, selector: string): HTMLElement[] {
  return [...comment.querySelectorAll<HTMLElement>(selector)].filter((each) => each.closest(parts.comment) === comment);
}

/** From the link of its time, else from its author's link, which names the comment too. */
export function idsOf(comment: Element): CommentIds | undefined {
  return idsIn(timeLinkOf(comment)) ?? idsIn(ownElements(comment, parts.commentLink)[0]);
}

/** In the line under a comment; wherever that is, its time leads to a place under a post, where its author's link does not. */
function timeLinkOf(comment: Element): HTMLElement | undefined {
  const isOfPost = (link: Element) => postOf(linkOf(link)) !== undefined && link.querySelector('img, svg') === null;
  return (
    ownElements(comment, parts.commentTime).at(-1) ?? ownElements(comment, parts.commentLink).filter(isOfPost).at(-1)
  );
}

function idsIn(link: Element | undefined): CommentIds | undefined {
  return commentOf(linkOf(link));
}

/**
 * The link to an account that names the comment too; else the first that is neither only its picture nor somebody named
 * among the words. Badges ("Top fan") may be links to the page they were given by.
 */
export function commenterLink(comment: Element): HTMLElement | undefined {
  const isElse = (link: Element) =>
    link.getAttribute('aria-hidden') === 'true' || link.closest(parts.commentText[0]) !== null;
  const accounts = ownElements(comment, 'a[href]').filter(
    (link) => personOf(linkOf(link)) !== undefined && !isElse(link),
  );
  return accounts.find((link) => link.matches(parts.commentLink)) ?? accounts[0];
}

/** In groups: a name without a link. A link of an author's whose shape is new names the comment all the same. */
function isAnonymous(comment: Element, time: Element | undefined): boolean {
  const times = ownElements(comment, parts.commentTime);
  return (
    groupOf(linkOf(time)) !== undefined && ownElements(comment, parts.commentLink).every((link) => times.includes(link))
  );
}

function readCommenter(link: Element): Author | undefined {
  const person = personOf(linkOf(link));
  return person && present({ ...person, name: nameOf(textOf(link)) });
}

/** Badges stand before the words, or in one line without a box: words without one are taken only where nothing else is. */
function textElement(comment: Element, author: Element | undefined): HTMLElement | undefined {
  const isPlain = comment.querySelector(parts.commentPictures.join()) === null;
  for (const selector of isPlain ? [...parts.commentText, '[dir="auto"]'] : parts.commentText) {
    const words = ownElements(comment, selector).filter(
      (each) => each.closest(parts.notCommentText) === null && (author === undefined || precedes(author, each)),
    );
    if (words.length > 0) return words.at(selector === '[dir="auto"]' ? -1 : 0);
  }
  return undefined;
}

/** Pictures that are neither emoji among the words nor in the author's name, nor what others felt. */
function picturesBeside(comment: HTMLElement, written: readonly (Element | undefined)[]): HTMLElement[] {
  const pictures = ownElements(comment, parts.commentPictures.join());
  return pictures.filter((picture) => !written.some((words) => words?.contains(picture)));
}

/** The picture of a page that the words link to: the link leads away. */
function isOfPreview(picture: Element): boolean {
  const link = picture.closest('a');
  return link !== null && linkOf(link) === undefined;
}

/** A reply answers its comment, a comment the post it stands under. */
function answered(comment: HTMLElement, ids: CommentIds): Post['inReplyTo'] {
  if (ids.answers !== undefined) {
    const parent = findComment(comment, ids.answers);
    const link = parent && commenterLink(parent);
    const author = link && readCommenter(link);
    return present({ id: ids.answers, handle: author?.handle, name: author?.name });
  }
  const post = postAround(comment);
  const known = post && identify(post, fingerprintOfPost(post));
  if (known !== undefined) return present({ id: known.id, handle: known.author.handle, name: known.author.name });
  return ids.post === undefined ? undefined : { id: ids.post };
}

export function postAround(comment: Element): Element | undefined {
  return comment.parentElement?.closest(parts.post) ?? undefined;
}

/** The comment of this id near a reply: in the same thread, which is an ancestor's first comment. */
function findComment(reply: Element, id: string): Element | undefined {
  for (let around = reply.parentElement; around !== null; around = around.parentElement) {
    const first = around.querySelector(parts.comment);
    if (first !== null && first !== reply && idsOf(first)?.id === id) return first;
    if (isComment(around) && idsOf(around)?.id === id) return around;
    if (around.matches(parts.post)) return undefined;
  }
  return undefined;
}
