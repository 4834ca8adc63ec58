/**
 * One of several ways to say it: for one post always the same, for the next another. `what` keeps choices apart that are
 * made for one post.
 */
export function vary(lines: readonly string[], post: string, what: string): string | undefined {
  let state = 0x811c9dc5;
  for (const letter of `${what} ${post}`) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return lines[((state >>> 16) ^ (state & 0xffff)) % Math.max(1, lines.length)];
}
