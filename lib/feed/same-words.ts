/** Whether a text is, perhaps with changes, the one that was put into the box: half of its words are from there. */
export function isFromText(text: string, put: string): boolean {
  const words = wordsOf(text);
  const known = new Set(wordsOf(put));
  if (words.length === 0 || known.size === 0) return false;
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
