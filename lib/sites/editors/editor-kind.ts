/** The editors that sites build their reply boxes with, as far as they want their text differently. */
export type EditorKind = 'textarea' | 'draft' | 'lexical' | 'plain';

/** Which editor this box is, asked anew each time: sites try another one on some people without notice. */
export function editorKind(editor: HTMLElement): EditorKind {
  if (editor.localName === 'textarea' || editor.localName === 'input') return 'textarea';
  if (editor.classList.contains('public-DraftEditor-content') || editor.closest('.DraftEditor-root') !== null)
    return 'draft';
  if (editor.closest('[data-lexical-editor]') !== null) return 'lexical';
  return 'plain';
}

/** A box whose whole content is its `value`. */
export function isField(editor: HTMLElement): editor is HTMLTextAreaElement | HTMLInputElement {
  return editorKind(editor) === 'textarea';
}
