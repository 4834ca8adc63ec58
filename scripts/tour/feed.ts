import type { Frame, Page } from 'puppeteer-core';
import type { Control } from '../../tests/browser/rig/driver.ts';
import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { until } from '../../tests/browser/rig/until.ts';

/** Letters and digits alone: pages show emoji as pictures, and the sidebar shows them as characters. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Turns the wheel over the page until a mark that says this can be pressed; a person does not press what is half out of sight. */
export async function scrollToMark(open: OpenBrowser, page: Page, posts: string, says: RegExp): Promise<Control> {
  const { width, height } = page.viewport() ?? { width: 1280, height: 800 };
  await page.mouse.move(width / 2, height / 2);
  for (let turn = 0; turn < 40; turn += 1) {
    const marks = await open.marks(page, posts);
    const found = marks.find((mark) => says.test(mark.says) && mark.box.y > 80 && mark.box.y < height - 260);
    if (found !== undefined) return found;
    await page.mouse.wheel({ deltaY: 400 });
    await settled(page);
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

/** Two frames: until what the wheel moved stands where it is drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
