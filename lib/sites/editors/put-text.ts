import { putCaretAtEnd, selectAll } from './caret.ts';
import { linesOf, sameLines, visibleText } from './visible-text.ts';
import { write } from './write.ts';

/** `put`: the text stands in the box, once and whole. `gone`: the site took the box away. */
export type PutResult = 'put' | 'notTaken' | 'gone';

/** Editors hear of focus and selection a little later; two frames are not enough for all of them (measured). */
const settleMs = 50;
const readBackMs = 1_500;
const pollMs = 25;

/**
 * Puts a text into a reply box: once, behind what already stands there, or instead of `replace` when the box
 * holds exactly that. A text that already ends the box is not put there again. Never sends.
 * @param find the box, looked up anew after each wait: sites tear it down and rebuild it
 */
export async function putText(
  find: () => HTMLElement | undefined,
  text: string,
  { replace }: { replace?: string | undefined } = {},
): Promise<PutResult> {
  const wanted = linesOf(text);
  const editor = await focused(find);
  if (editor === undefined) return 'gone';
  const before = visibleText(editor);
  const standing = linesOf(before);
  if (sameLines(standing.slice(-wanted.length), wanted)) return 'put';

  const instead = replace !== undefined && standing.length > 0 && sameLines(standing, linesOf(replace));
  if (instead) selectAll(editor);
  else putCaretAtEnd(editor);
  await wait(settleMs);
  if (find() !== editor || !hasFocus(editor)) return 'notTaken';
  const joined = instead ? text : separator(before) + text;
  write(editor, joined);

  const expected = linesOf(instead ? text : before + joined);
  return (await settlesOn(find, expected)) ? 'put' : find() === undefined ? 'gone' : 'notTaken';
}

/** What a person would type between what stands there and the reply: after a name that the site put there, nothing. */
function separator(before: string): string {
  return before === '' || /\s$/.test(before) ? '' : '\n';
}

async function focused(find: () => HTMLElement | undefined): Promise<HTMLElement | undefined> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const editor = find();
    if (editor === undefined) return undefined;
    if (!hasFocus(editor)) editor.focus();
    await wait(settleMs);
    if (find() === editor && hasFocus(editor)) return editor;
  }
  return find();
}

function hasFocus(editor: HTMLElement): boolean {
  return editor.contains(editor.ownerDocument.activeElement);
}

/** Waits until the box shows exactly these lines, and still does a moment later: late doubles are a known fault. */
async function settlesOn(find: () => HTMLElement | undefined, lines: readonly string[]): Promise<boolean> {
  const shows = () => {
    const editor = find();
    return editor !== undefined && sameLines(linesOf(visibleText(editor)), lines);
  };
  for (let waited = 0; waited <= readBackMs; waited += pollMs) {
    await wait(pollMs);
    if (!shows()) continue;
    await wait(2 * pollMs);
    if (shows()) return true;
  }
  return false;
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
