import { optionalElement } from '../dom.ts';
import { parts } from './parts.ts';
import { namedIn } from './post-parts.ts';

/** Not by the address: that of the time comes and goes with the pointer. Ids in the page are new with each post. */
export function fingerprintOfPost(post: Element): string {
  const [, message] = post.getAttribute('aria-describedby')?.split(' ') ?? [];
  const named = post.getAttribute('aria-labelledby');
  const heading = namedIn(post, named) ?? optionalElement(post, parts.heading);
  const words = namedIn(post, message) ?? optionalElement(post, parts.message);
  const author = heading?.querySelector('a[href]')?.getAttribute('href')?.split('?')[0];
  return [named, author, heading?.textContent?.length, words?.textContent?.length].join(' ');
}

export function fingerprintOfComment(comment: Element): string {
  const id = /comment_id=([^&]*)/.exec(comment.querySelector(parts.commentLink)?.getAttribute('href') ?? '')?.[1];
  const text = comment.querySelector(parts.commentText[0]) ?? comment.querySelector('div[dir="auto"]');
  return [id, text?.textContent?.length].join(' ');
}
