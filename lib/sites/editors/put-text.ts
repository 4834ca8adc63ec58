import { putCaretAtEnd, selectAll } from './caret.ts';
import { linesOf, sameLines, visibleText } from './visible-text.ts';
import { write } from './write.ts';

/** `put`: the text stands in the box, once and whole. `gone`: the site took the box away. */
export type PutResult = 'put' | 'notTaken' | 'gone';

/** Editors hear of focus and selection a little later; two frames are not enough for all of them (measured). */
const settleMs = 50;
const readBackMs = 1_500;
/** A box that is rebuilt or loses the focus again and again is somebody else's. */
const mostAttempts = 8;
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
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const editor = find();
    if (editor === undefined) {
      await wait(settleMs); // perhaps it is being rebuilt
      continue;
    }
    if (!(await hasSettled(find, editor, () => editor.focus()))) continue;
    const before = visibleText(editor);
    const standing = linesOf(before);
    if (sameLines(standing.slice(-wanted.length), wanted)) return 'put';

    const instead = replace !== undefined && standing.length > 0 && sameLines(standing, linesOf(replace));
    const place = instead ? selectAll : putCaretAtEnd;
    if (!(await hasSettled(find, editor, () => place(editor))) || visibleText(editor) !== before) continue;
    const joined = instead ? text : separator(before) + text;
    write(editor, joined); // once: from here on nothing is tried again
    if (await comesToShow(find, linesOf(instead ? text : before + joined))) return 'put';
    break;
  }
  return find() === undefined ? 'gone' : 'notTaken';
}

/** Whether the box is still the same one, with the focus, a moment after `step`: sites rebuild a box they just opened. */
async function hasSettled(
  find: () => HTMLElement | undefined,
  editor: HTMLElement,
  step: () => void,
): Promise<boolean> {
  step();
  await wait(settleMs);
  return find() === editor && editor.contains(editor.ownerDocument.activeElement);
}

/** What a person would type between what stands there and the reply: after a name that the site put there, nothing. */
function separator(before: string): string {
  return before === '' || /\s$/.test(before) ? '' : '\n';
}

/** Waits until the box shows exactly these lines, and still does a moment later: late doubles are a known fault. */
async function comesToShow(find: () => HTMLElement | undefined, lines: readonly string[]): Promise<boolean> {
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
