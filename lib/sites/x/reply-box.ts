import type { ReplyBox } from '../adapter.ts';
import { optionalElement, textOf } from '../dom.ts';
import { foreignParts, handleOfAvatar, statusBelow } from './identify.ts';
import { editorName, parts } from './parts.ts';

/**
 * The open composer that answers this post: the dialog's where it shows the same post, else the one in the post's own
 * cell. The composer of the home page, which would start a new post, is in neither.
 */
export function findReplyBox(post: HTMLElement, root: Document): ReplyBox | undefined {
  const editors = editorsIn(root);
  const editor = editors.find((each) => isInDialogAbout(post, each)) ?? editors.find((each) => isInCellOf(post, each));
  return editor && { editor };
}

/** All boxes that one writes posts in. */
export function editorsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(parts.editor)].filter(({ dataset }) =>
    editorName.test(dataset['testid'] ?? ''),
  );
}

/** The box that a part of a composer belongs to: of those around it the nearest. */
export function editorBeside(part: Element): HTMLElement | undefined {
  for (let around = part.parentElement; around !== null; around = around.parentElement) {
    const [editor] = editorsIn(around);
    if (editor !== undefined) return editor;
  }
  return undefined;
}

/** The post's own button; those of posts that an article embeds are in articles of their own. */
export function replyButton(post: Element): HTMLElement | undefined {
  const buttons = [...post.querySelectorAll<HTMLElement>(parts.reply)];
  return buttons.find((button) => button.closest(parts.post) === post);
}

function isInDialogAbout(post: Element, editor: Element): boolean {
  const shown = editor.closest(parts.dialog)?.querySelector(parts.post);
  return shown != null && showsSamePost(post, shown);
}

function isInCellOf(post: Element, editor: Element): boolean {
  if (editor.closest(parts.dialog) !== null) return false;
  const cell = editor.closest(parts.cell) ?? editor.closest(parts.inlineComposer)?.parentElement;
  return cell?.querySelector(parts.post) === post;
}

/** By the id; where a dialog shows the post without its link, by its author and time, or words: it shows no translation. */
function showsSamePost(one: Element, other: Element): boolean {
  const [first, second] = [one, other].map((post) => {
    const foreign = foreignParts(post);
    const handle = handleOfAvatar(post, foreign);
    const text = optionalElement(post, parts.text, foreign);
    const time = optionalElement(post, parts.time, foreign)?.getAttribute('datetime') ?? undefined;
    return { handle, id: statusBelow(post, handle, foreign)?.id, time, words: text && textOf(text) };
  });
  if (first?.id !== undefined && second?.id !== undefined) return first.id === second.id;
  if (first?.handle !== second?.handle) return false;
  return first?.words === second?.words || (first?.time !== undefined && first.time === second?.time);
}
