import { isField } from './editor-kind.ts';

/**
 * Puts the caret behind everything, in the deepest last node: Draft.js is at the start after a blur, and Lexical
 * inserts twice when the caret stands on the editor itself.
 */
export function putCaretAtEnd(editor: HTMLElement): void {
  if (isField(editor)) {
    editor.setSelectionRange(editor.value.length, editor.value.length);
    return;
  }
  const [node, offset] = endOf(editor);
  editor.ownerDocument.getSelection()?.collapse(node, offset);
}

/** Selects everything in an editor, from its first character to its last. */
export function selectAll(editor: HTMLElement): void {
  if (isField(editor)) {
    editor.setSelectionRange(0, editor.value.length);
    return;
  }
  const [end, endOffset] = endOf(editor);
  let start: Node = editor;
  while (start.firstChild !== null && start.nodeName !== 'BR') start = start.firstChild;
  if (start.nodeName === 'BR' && start.parentNode !== null) start = start.parentNode;
  editor.ownerDocument.getSelection()?.setBaseAndExtent(start, 0, end, endOffset);
}

function endOf(editor: HTMLElement): [Node, number] {
  let node: Node = editor;
  while (node.lastChild !== null && node.lastChild.nodeName !== 'BR') node = node.lastChild;
  if (node.nodeType === Node.TEXT_NODE) return [node, node.nodeValue?.length ?? 0];
  // The line break of an empty line is a filler, the caret stands before it; any other ends the line above the caret.
  const only = node.childNodes.length === 1;
  return [node, only ? 0 : node.childNodes.length];
}
