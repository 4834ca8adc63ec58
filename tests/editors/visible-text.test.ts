// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editorKind } from '../../lib/sites/editors/editor-kind.ts';
import { linesOf, sameLines, visibleText } from '../../lib/sites/editors/visible-text.ts';

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error('no element');
  return first;
}

describe('what stands in an editor is read as one sees it', () => {
  test('Draft.js: each block is a line, an empty one too', () => {
    const block = (text: string) =>
      `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${text || '<br data-text="true">'}</span></div></div>`;
    const editor = element(
      `<div class="public-DraftEditor-content"><div data-contents="true">${['Hi Maya,', '', 'sorry!'].map(block).join('')}</div></div>`,
    );
    expect(linesOf(visibleText(editor))).toEqual(['Hi Maya,', 'sorry!']);
    expect(visibleText(editor)).toMatch(/^Hi Maya,\n\n+sorry!$/);
  });

  test('Lexical: line breaks within a paragraph and paragraphs are lines', () => {
    const editor = element(
      '<div data-lexical-editor="true"><p><span>One</span><br><span>two</span></p><p>three</p></div>',
    );
    expect(visibleText(editor)).toBe('One\ntwo\nthree');
  });

  test('emoji that are shown as pictures are characters', () => {
    expect(visibleText(element('<div><p>Thanks <img alt="🌸"> Maya</p></div>'))).toBe('Thanks 🌸 Maya');
  });

  test('fillers that nobody sees are left out, joined emoji stay whole', () => {
    expect(visibleText(element('<div><p>\u200B\uFEFF👩‍👩‍👧\u00A0ok</p></div>'))).toBe('👩‍👩‍👧 ok');
  });

  test('a field holds its value', () => {
    const field = element('<textarea></textarea>') as HTMLTextAreaElement; // made one line above
    field.value = 'a\nb';
    expect(visibleText(field)).toBe('a\nb');
  });
});

describe('texts are compared by their lines', () => {
  test('a text that was inserted twice is not the same', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        fc.pre(linesOf(text).length > 0);
        expect(sameLines(linesOf(`${text}\n${text}`), linesOf(text))).toBe(false);
      }),
    );
  });

  test('blank lines, line ends and runs of spaces make no difference', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5})?$/), { minLength: 1 }), (lines) => {
        expect(
          sameLines(linesOf(lines.join('\r\n\r\n')), linesOf(`\n${lines.join('\n').replaceAll(' ', '  ')}\n`)),
        ).toBe(true);
      }),
    );
  });
});

test.each([
  ['<textarea></textarea>', 'textarea'],
  ['<div class="public-DraftEditor-content" contenteditable="true"></div>', 'draft'],
  ['<div data-lexical-editor="true" contenteditable="true"></div>', 'lexical'],
  ['<div contenteditable="true"></div>', 'plain'],
])('%s is told apart as %s', (html, kind) => {
  expect(editorKind(element(html))).toBe(kind);
});
