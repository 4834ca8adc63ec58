import { useEffect, useEffectEvent } from 'react';

/** Keys of the site, and the part of the focused post that each one presses. */
const presses: Readonly<Record<string, string>> = {
  l: '[data-ad-rendering-role="like_button"]',
  c: '[data-ad-rendering-role="comment_button"]',
  s: '[data-ad-rendering-role="share_button"]',
};

/** The site's keys, heard on the document as the real ones are, except where somebody types. */
export function usePostShortcuts(pressed: (key: string) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typesIn(event.target)) return;
    if (!'jk/lcs'.includes(event.key)) return;
    pressed(event.key);
    event.preventDefault();
    act(event.key);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function act(key: string): void {
  if (key === '/') document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  if (key === 'j') move(1);
  if (key === 'k') move(-1);
  const post = document.activeElement?.closest('[aria-posinset]');
  const part = presses[key];
  if (part !== undefined) post?.querySelector(part)?.closest<HTMLElement>('[role="button"]')?.click();
}

/** Brings the next or previous post to the top and gives it the focus. */
function move(by: number): void {
  const posts = [...document.querySelectorAll<HTMLElement>('[role="feed"] [aria-posinset][tabindex]')];
  const at = posts.findIndex((post) => post.contains(document.activeElement));
  const next = posts[at < 0 ? 0 : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

function typesIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
