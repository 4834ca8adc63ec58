import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Post } from '../model/post.ts';

/** Whether a post that was read whole says something else now: Facebook's comments keep their name when they are edited. */
export function saysOther(now: Post, before: Post): boolean {
  return isWhole(now) && isWhole(before) && wordsOf(now) !== wordsOf(before);
}

/** Names what a post says. */
export function wordsName(post: Post): string {
  return bytesToHex(sha256(utf8ToBytes(wordsOf(post)))).slice(0, 16);
}

/** Views of a site break lines differently. */
export function wordsOf({ text }: Post): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isWhole({ truncated, translated }: Post): boolean {
  return truncated !== true && translated !== true;
}
