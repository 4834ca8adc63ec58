import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { EntryId } from '../../lib/model/ids.ts';
import { practiceBrand } from '../../practice/world/index.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { scrollToMark, stillMarks } from './rig/marks.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const posts = 'article[data-testid="tweet"]';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

async function feed(open: OpenBrowser): Promise<Page> {
  const page = await open.page('https://x.com/home');
  await stillMarks(open, page, posts);
  return page;
}

const sidebarIsOpen = (page: Page) => page.evaluate(() => document.querySelector('html > :popover-open') !== null);

/** The words of every post with a mark, of how many that name our account a mark is missing, and how many have two. */
const marked = (page: Page) =>
  page.evaluate(async (selector) => {
    // What nobody can see yet does not count: marks follow in the frame in which their posts are painted.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const marksIn = (post: HTMLElement) => post.querySelectorAll('post-mark').length;
    return {
      words: all.filter((post) => marksIn(post) > 0).map((post) => post.innerText),
      missing: all.filter((post) => marksIn(post) === 0 && post.querySelector('a[href="/harbourkettles"]')).length,
      twice: all.filter((post) => marksIn(post) > 1).length,
    };
  }, posts);

/** How high these stand with their marks and without. */
const heights = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const tall = () => [...document.querySelectorAll(wanted)].map((post) => post.getBoundingClientRect().height);
    const withMarks = tall();
    for (const mark of document.querySelectorAll('post-mark')) mark.remove();
    return { withMarks, without: tall() };
  }, selector);

describe('marks', () => {
  test('stand in the line of the name, push no time out of it in a narrow window, and make no post higher', async ({
    open,
    view: _,
  }) => {
    const page = await feed(open);
    await page.setViewport({ width: 360, height: 900 });
    await stillMarks(open, page, posts);
    const timesOutside = await page.$$eval('[data-testid="User-Name"]:has(post-mark)', (names) =>
      names.flatMap((name) => {
        const time = name.querySelector('time')?.getBoundingClientRect().right ?? 0;
        return time > name.getBoundingClientRect().right + 1 ? [name.textContent] : [];
      }),
    );
    expect(timesOutside).toEqual([]);
    const { withMarks, without } = await heights(page, posts);
    expect(withMarks).toEqual(without);
  });

  test('that the page throws away come back', async ({ open, view: _ }) => {
    const page = await feed(open);
    const before = (await open.marks(page, posts)).length;
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('post-mark')) mark.remove();
    });
    await until('they are back', async () => (await open.marks(page, posts)).length === before);
  });

  test('stand at mentions alone while elements are recycled, and once at each', async ({ open, view: _ }) => {
    const page = await open.page('https://x.com/home?many=400');
    await page.waitForSelector(posts);
    let seen = 0;
    for (const turn of [1, 1, 1, 1, -1, -1, 1, 1, 1, 1]) {
      await page.evaluate((by) => window.scrollBy(0, by), turn * 3_000);
      const { words, twice } = await until('who names us here is marked', async () => {
        const now = await marked(page);
        return now.missing === 0 && now;
      });
      seen += words.length;
      expect(words.filter((text) => !/harbour|pilot kettle|dockside/i.test(text))).toEqual([]);
      expect(twice).toBe(0);
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('stand at no post of the account that is signed in, though no brand lists it', async ({ open, view }) => {
    const [brand] = await askFromView(view, 'brands', undefined);
    if (brand === undefined) throw new Error('no brand is set up');
    await askFromView(view, 'saveBrand', { id: EntryId.parse('unlisted'), brand: { ...brand, handles: [] } });
    try {
      const page = await open.page(`https://x.com/search?q=${encodeURIComponent(`#${practiceBrand.tag}`)}`);
      await stillMarks(open, page, posts);
      const own = '[data-testid="UserAvatar-Container-harbourkettles"]';
      expect((await marked(page)).words.length).toBeGreaterThan(0);
      expect(await page.$$(`${posts}:has(${own})`)).not.toHaveLength(0);
      expect(await page.$$(`${posts}:has(${own}):has(post-mark)`)).toHaveLength(0);
    } finally {
      await askFromView(view, 'saveBrand', { id: EntryId.parse('listed'), brand });
    }
  });

  test('tell the page nothing, and the sidebar is no frame that the page could reach', async ({ open, view: _ }) => {
    const page = await feed(open);
    await open.press(page, await scrollToMark(open, page, posts));
    await until('the sidebar is open', () => sidebarIsOpen(page));
    const told = await page.evaluate(() => ({
      marks: [...document.querySelectorAll('post-mark')].map((mark) => [
        mark.attributes.length,
        mark.textContent,
        mark.shadowRoot,
        mark.children.length,
      ]),
      frames: window.length + document.querySelectorAll('iframe').length,
    }));
    expect(told.marks.length).toBeGreaterThan(0);
    for (const mark of told.marks) expect(mark).toEqual([0, '', null, 0]);
    expect(told.frames).toBe(0);
  });

  test('open nothing for a click or a key that the page made up', async ({ open, view: _ }) => {
    const page = await feed(open);
    await page.evaluate(() => {
      const options = { bubbles: true, cancelable: true, composed: true };
      for (const mark of document.querySelectorAll<HTMLElement>('post-mark')) {
        mark.click();
        mark.dispatchEvent(new MouseEvent('click', options));
        mark.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter' }));
      }
    });
    expect(await sidebarIsOpen(page)).toBe(false);
    await open.press(page, await scrollToMark(open, page, posts));
    await until('the sidebar opens for the person', () => sidebarIsOpen(page));
  });

  test('stay through single-page navigation', async ({ open, view: _ }) => {
    const page = await feed(open);
    const { box } = await scrollToMark(open, page, posts);
    await page.mouse.click(box.x, box.y + 30); // the post's own words lead to its conversation
    await until('the conversation is open', () => /\/status\/\d+$/.test(page.url()));
    await until('the mention is marked here too', async () => (await open.marks(page, posts)).length > 0);
    await page.goBack();
    await until('the feed is marked again', async () => (await open.marks(page, posts)).length > 0);
  });
});

test.for(['https://x.com/home', 'https://www.facebook.com/'])(
  'marks on %s are reached and opened by keyboard; Escape in the sidebar gives the focus back',
  async (address, { open, view: _ }) => {
    const page = await open.page(address);
    await scrollToMark(open, page, `${posts}, [aria-posinset], [role="article"]`);
    const onMark = () => page.evaluate(() => document.activeElement?.localName === 'post-mark');
    await until('Tab reaches a mark', async () => {
      await page.keyboard.press('Tab');
      return onMark();
    });
    await page.keyboard.press('Enter');
    await until('the sidebar is open', () => sidebarIsOpen(page));
    expect(page.url()).toBe(address);
    const sidebar = await open.sidebar(page);
    await until('the sidebar has the focus', () => sidebar.evaluate(() => document.hasFocus()));
    await page.keyboard.press('Escape');
    await until('the sidebar is closed', async () => !(await sidebarIsOpen(page)));
    expect(await onMark()).toBe(true);
  },
);

describe('marks on Facebook, where comments stand in posts', () => {
  const each = '[aria-posinset], [role="article"]';

  test('make no post and no comment higher', async ({ open, view: _ }) => {
    const page = await open.page('https://www.facebook.com/');
    await scrollToMark(open, page, each);
    await stillMarks(open, page, each);
    const { withMarks, without } = await heights(page, each);
    expect(withMarks).toEqual(without);
  });

  test('stand once at each while elements are recycled, and come back', async ({ open, view: _ }) => {
    const page = await open.page('https://www.facebook.com/');
    await scrollToMark(open, page, each);
    const twice = () =>
      page.$$eval(
        'post-mark',
        (marks, selector) => {
          const marked = marks.map((mark) => mark.closest(selector));
          return marked.length - new Set(marked).size;
        },
        each,
      );
    for (const turn of [1, 1, 1, -1, -1, -1]) {
      await page.evaluate((by) => window.scrollBy(0, by), turn * 3_000);
      await stillMarks(open, page, each);
      expect(await twice()).toBe(0);
    }
    await scrollToMark(open, page, each);
  });
});
