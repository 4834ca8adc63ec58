import type { SentReply } from '../adapter.ts';
import { optionalElement } from '../dom.ts';
import { visibleText } from '../editors/visible-text.ts';
import { addressOf, statusOf } from './identify.ts';
import { parts } from './parts.ts';
import { editorBeside, editorsIn } from './reply-box.ts';

/** A box that was sent goes and its notice comes within this time of each other, in milliseconds. */
const togetherMs = 3_000;
/** What is sent from another box may leave it a moment after the notice. */
const settledMs = 300;

/**
 * X says of everything that it was sent, and not from where: a notice is taken for this box's where the box lost its text
 * just then and no other box changed, in words or pictures. In doubt it is not, since the reply is still logged where
 * its thread shows it.
 */
export function followSentReply(root: ParentNode, first: HTMLElement | undefined) {
  let others = heldBeside(root, first);
  let othersAt = Number.NEGATIVE_INFINITY;
  let leftAt: number | undefined;
  let noticed = noticeIn(root);
  let noticedAt = Number.NEGATIVE_INFINITY;
  return (box: HTMLElement | undefined): SentReply | undefined => {
    const now = performance.now();
    const notice = noticeIn(root);
    if (notice !== undefined && notice.id !== noticed?.id) {
      noticed = notice;
      noticedAt = now;
    }
    const held = heldBeside(root, box);
    if (held !== others) {
      others = held;
      othersAt = now;
    }
    leftAt = box !== undefined && holdsText(box) ? undefined : (leftAt ?? now);
    if (leftAt === undefined || Math.abs(leftAt - noticedAt) > togetherMs) return undefined;
    if (now - Math.max(leftAt, noticedAt) < settledMs) return undefined;
    return othersAt < Math.min(leftAt, noticedAt) - togetherMs ? noticed : undefined;
  };
}

/** "Your post was sent" with a link to it. */
function noticeIn(root: ParentNode): SentReply | undefined {
  const status = statusOf(optionalElement(root, parts.sent)?.getAttribute('href'));
  return status && { ...status, permalink: addressOf(status) };
}

function holdsText(box: HTMLElement): boolean {
  return visibleText(box).trim() !== '';
}

/** What stands in all other boxes, and whether pictures do; an empty one that opens is a change, too. */
function heldBeside(root: ParentNode, box: HTMLElement | undefined): string {
  const withPictures = new Set([...root.querySelectorAll(parts.attached)].map(editorBeside));
  const others = editorsIn(root).filter((editor) => editor !== box);
  return JSON.stringify(others.map((editor) => [visibleText(editor), withPictures.has(editor)]));
}
