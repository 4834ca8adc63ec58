/** How long a text may stand in a reply box before it is sent, in milliseconds. */
export const sentWithinMs = 15 * 60_000;
/** Boxes of one page of which it is remembered what was put there: more than anybody leaves open. */
export const mostBoxes = 5;

/** Whether a text is, perhaps with changes, the one that was put into the box: half of its words are from there. */
export function isFromText(text: string, put: string): boolean {
  const words = wordsOf(text);
  const known = new Set(wordsOf(put));
  if (words.length === 0 || known.size === 0) return false;
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

/** Whether a text is, to the word, the one that stood in the box; `part` where the page shows only its beginning. */
export function isSameText(text: string, put: string, part = false): boolean {
  const [words, known] = [wordsOf(text).join(' '), wordsOf(put).join(' ')];
  return words !== '' && (part ? known.startsWith(words) : known === words);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
