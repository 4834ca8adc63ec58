import type { Frame, Page } from 'puppeteer-core';
import type { Control } from '../../tests/browser/rig/driver.ts';
import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { until } from '../../tests/browser/rig/until.ts';

/** Letters and digits alone: pages show emoji as pictures, and the sidebar shows them as characters. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How long a person looks before the wheel is turned on, in milliseconds: marks come a moment after their posts. */
const look = 700;

/** Turns the wheel over the page until a mark that says this can be pressed; what is half out of sight is not. */
export async function scrollToMark(open: OpenBrowser, page: Page, posts: string, says: RegExp): Promise<Control> {
  const { width, height } = page.viewport() ?? { width: 1280, height: 800 };
  const inSight = ({ box }: Control) => box.y > 60 && box.y < height - 260;
  const find = async () => (await open.marks(page, posts)).find((mark) => says.test(mark.says) && inSight(mark));
  await page.mouse.move(width / 2, height / 2);
  let step = 400;
  let before: number | undefined;
  for (let turn = 0; turn < 40; turn += 1) {
    const mark = await until('a mark is in sight', find, look).catch(() => undefined);
    if (mark !== undefined) return mark;
    // A mark that came after it was scrolled past stands above: from the end of the page one turns back.
    const now = await page.evaluate(() => scrollY);
    if (now === before) step = -step;
    before = now;
    await page.mouse.wheel({ deltaY: step });
  }
  throw new Error(`no mark says ${says}`);
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
