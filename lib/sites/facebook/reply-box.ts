import type { ReplyBox } from '../adapter.ts';
import { optionalElement, textOf } from '../dom.ts';
import { parts } from './parts.ts';
import { authorLink, isComment, partsOf } from './post-parts.ts';
import { idsOf, ownElements, postAround } from './read-comment.ts';
import { wordRules } from './words.ts';

/**
 * The open comment box of a post, or the open reply box of a comment's thread, and no other. Where a dialog shows the
 * same post over the feed, the dialog's: the feed's is covered.
 */
export function findReplyBox(post: HTMLElement, root: Document): ReplyBox | undefined {
  const boxOf = isComment(post) ? boxOfThread : boxOfPost;
  const shown = post.closest(parts.dialog) === null ? [...root.querySelectorAll(parts.dialog)] : [];
  const places = shown.flatMap((dialog) => sameIn(dialog, post) ?? []);
  const editor = [...places, post].map(boxOf).find((box) => box !== undefined);
  return editor && { editor };
}

/** The site's own button that opens the box: it never sends, likes or hides. */
export function openReply(post: HTMLElement): HTMLElement | undefined {
  if (isComment(post)) return replyButton(post);
  const label = optionalElement(post, parts.commentButton);
  return label?.closest<HTMLElement>(parts.button) ?? undefined;
}

/**
 * Below a comment stand the time, the button that likes (its label says so to screen readers), the button that replies
 * (its words say so): anything else there, and nothing is pressed.
 */
function replyButton(comment: HTMLElement): HTMLElement | undefined {
  const buttons = ownElements(comment, parts.commentActions).flatMap(
    (item) => item.querySelector<HTMLElement>(parts.button) ?? [],
  );
  const [like, reply] = buttons;
  return like?.hasAttribute('aria-label') && reply && !reply.hasAttribute('aria-label') ? reply : undefined;
}

function sameIn(dialog: Element, post: Element): Element | undefined {
  if (!isComment(post)) {
    const shown = dialog.querySelector(parts.post);
    return shown !== null && showsSamePost(shown, post) ? shown : undefined;
  }
  const id = idsOf(post)?.id;
  return [...dialog.querySelectorAll(parts.comment)].find((comment) => idsOf(comment)?.id === id);
}

/** Ids of posts are not always stated: the same author, and words of which one's are the beginning of the other's. */
function showsSamePost(one: Element, other: Element): boolean {
  const [first, second] = [one, other].map((post) => {
    const found = partsOf(post);
    const words = found.message === undefined ? '' : textOf(found.message, wordRules);
    return {
      handle: authorLink(found)?.person?.handle,
      words: words.replace(/\s+/g, ' ').replace(/… ?$/, '').trim(),
    };
  });
  if (first === undefined || second === undefined || first.handle !== second.handle) return false;
  if (first.words === '' || second.words === '') return first.words === second.words;
  return first.words.startsWith(second.words) || second.words.startsWith(first.words);
}

/** A dialog may keep the box of its post below the post; elsewhere it is inside. */
function placeOf(post: Element): Element {
  return post.closest(parts.dialog) ?? post;
}

function boxOfPost(post: Element): HTMLElement | undefined {
  const place = placeOf(post);
  const editors = [...place.querySelectorAll<HTMLElement>(parts.editor)];
  return editors.filter((editor) => threadOf(editor, place) === undefined).at(-1);
}

/** Facebook opens one box for a comment and all replies to it. */
function boxOfThread(comment: Element): HTMLElement | undefined {
  const post = postAround(comment);
  const place = post && placeOf(post);
  const editors = place === undefined ? [] : [...place.querySelectorAll<HTMLElement>(parts.editor)];
  return editors.find((editor) => place && threadOf(editor, place) === rootOf(comment));
}

function rootOf(comment: Element): string | undefined {
  const ids = idsOf(comment);
  return ids?.answers ?? ids?.id;
}

/**
 * Whose thread a box stands in; undefined for the post's own box. Going outwards, the first ancestor with comments
 * decides: with replies alone, or with a comment that stands there by itself, it is that thread; with whole threads, it
 * is the list of them, and the box is the post's.
 */
function threadOf(editor: Element, place: Element): string | undefined {
  for (let around = editor.parentElement; around !== null && around !== place; around = around.parentElement) {
    const comments = [...around.querySelectorAll(parts.comment)];
    const [first] = comments;
    if (first === undefined) continue;
    const root = rootOf(first);
    if (comments.some((comment) => rootOf(comment) !== root)) return undefined;
    const top = comments.find((comment) => idsOf(comment)?.id === root);
    return top === undefined || standsAlone(top, around) ? root : undefined;
  }
  return undefined;
}

function standsAlone(comment: Element, around: Element): boolean {
  for (let part = comment.parentElement; part !== null && part !== around; part = part.parentElement)
    if (part.childElementCount > 1) return false;
  return true;
}
