import type { Frame, Page } from 'puppeteer-core';
import type { Control } from '../../tests/browser/rig/driver.ts';
import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { until } from '../../tests/browser/rig/until.ts';

/** Letters and digits alone: pages show emoji as pictures, and the sidebar shows them as characters. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** What the post under a mark shows. */
export function postAt(page: Page, { box }: Control, posts: string): Promise<string> {
  return page.evaluate(
    (x, y, selector) => document.elementFromPoint(x, y)?.closest<HTMLElement>(selector)?.innerText ?? '',
    box.x + box.width / 2,
    box.y + box.height / 2,
    posts,
  );
}

/** Presses the mark and waits until the sidebar names somebody whom the post names. */
export async function openCustomer(
  open: OpenBrowser,
  page: Page,
  mark: Control,
  posts: string,
): Promise<{ sidebar: Frame; name: string }> {
  const post = letters(await postAt(page, mark, posts));
  await open.press(page, mark);
  const sidebar = await open.sidebar(page);
  const name = await until('the sidebar names the author of the post', async () => {
    const title = await sidebar.$eval('h1', (heading) => heading.innerText.trim());
    return letters(title) !== '' && post.includes(letters(title)) && title;
  });
  return { sidebar, name };
}
