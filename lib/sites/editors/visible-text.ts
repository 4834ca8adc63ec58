import { isField } from './editor-kind.ts';

/** Elements that start a line of their own; the computed style would tell exactly, and costs a layout. */
const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE']);
/** Fillers that editors put into empty lines and around mentions. ZWJ and variation selectors are part of emoji and stay. */
const fillers = /[\u200B\u2060\uFEFF]/g;

/** What stands in an editor, as one sees it: emoji that the site shows as pictures are characters again. */
export function visibleText(editor: HTMLElement): string {
  if (isField(editor)) return editor.value;
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeName === 'BR') text += '\n';
      else if (child.nodeName === 'IMG')
        text += (child as HTMLImageElement).alt; // an IMG element by its name
      else if (blocks.has(child.nodeName)) {
        if (text !== '' && !text.endsWith('\n')) text += '\n';
        walk(child);
      } else walk(child);
    }
  };
  walk(editor);
  return text.replace(fillers, '').replaceAll('\u00A0', ' ');
}

/**
 * The lines with something on them, spaces evened out: how a text is compared with what an editor made of it,
 * since editors keep, drop or double blank lines as they like.
 */
export function linesOf(text: string): string[] {
  return text
    .replace(fillers, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

export function sameLines(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, at) => line === others[at]);
}
