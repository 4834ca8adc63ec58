import { editorKind, isField } from './editor-kind.ts';

/**
 * Writes at the caret or over the selection by the one way that this editor takes (measured, November 2026: Draft.js
 * 0.11.7, Lexical 0.52, Chromium 156, Firefox 153). Whether it was taken shows only in the editor.
 * Draft.js and Lexical take a paste; `execCommand` crashes an empty Draft.js in Chromium, loses Lexical's line
 * breaks there, and in Firefox tears both apart when the box is not empty.
 */
export function write(editor: HTMLElement, text: string): void {
  const kind = editorKind(editor);
  if (kind === 'draft' || kind === 'lexical') editor.dispatchEvent(pasteOf(text));
  else if (isField(editor)) type(editor, text);
  else editor.ownerDocument.execCommand('insertText', false, text);
}

type PageWindow = Window & typeof globalThis & { readonly wrappedJSObject?: PageWindow };
interface GeckoPaste extends ClipboardEventInit {
  dataType: string;
  data: string;
}

/**
 * Gecko empties `clipboardData` of a synthetic paste and keeps `data`, which the page may read only if the event
 * was made by the page's own constructor.
 */
function pasteOf(text: string): ClipboardEvent {
  if (!isGecko()) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  }
  const here = window as PageWindow; // content scripts in Gecko see the page's own window as wrappedJSObject
  const page = here.wrappedJSObject ?? here;
  const init = new page.Object() as GeckoPaste; // filled below
  init.dataType = 'text/plain';
  init.data = text;
  init.bubbles = true;
  init.cancelable = true;
  return new page.ClipboardEvent('paste', init);
}

/** A property that Gecko alone has; the user agent's name can be changed by the person. */
function isGecko(): boolean {
  return 'mozInnerScreenX' in globalThis;
}

/** `execCommand` leaves undo intact; where a field refuses it, its value is set as React and others expect it. */
function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const before = field.value;
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value !== before) return;
  const start = field.selectionStart ?? before.length;
  const end = field.selectionEnd ?? before.length;
  const prototype = Object.getPrototypeOf(field) as object; // a field's prototype, which holds the unchanged setter
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(
    field,
    before.slice(0, start) + text + before.slice(end),
  );
  field.setSelectionRange(start + text.length, start + text.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
