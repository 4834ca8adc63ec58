import { hashOf } from '../model/fnv.ts';

/**
 * One of several ways to say it: for one post always the same, for the next another. `what` keeps choices apart that are
 * made for one post.
 */
export function vary(lines: readonly string[], post: string, what: string): string | undefined {
  const state = hashOf(`${what} ${post}`);
  return lines[((state >>> 16) ^ (state & 0xffff)) % Math.max(1, lines.length)];
}
