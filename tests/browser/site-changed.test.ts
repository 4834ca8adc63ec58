import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { askFromView } from './rig/ask-from-view.ts';
import { test } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { read, textOf } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const sites = [
  { address: 'https://x.com/home', post: 'article[data-testid="tweet"]', named: ['data-testid'] },
  {
    address: 'https://www.facebook.com/',
    post: '[aria-posinset][aria-describedby], [role="article"]',
    named: ['aria-posinset', 'role'],
  },
];

/** A feed of a site that has renamed the elements of its posts, those that come while it is scrolled too. */
async function renamedFeed(open: OpenBrowser, { address, post, named }: (typeof sites)[number]): Promise<Page> {
  const page = await open.driver.browser.newPage();
  await page.evaluateOnNewDocument(
    (selector, names) => {
      new MutationObserver(() => {
        for (const each of document.querySelectorAll(selector)) for (const name of names) each.removeAttribute(name);
      }).observe(document, { subtree: true, childList: true });
    },
    post,
    named,
  );
  await page.goto(address);
  return page;
}

/** What stands on the toolbar's button beside each tab. */
const badges = (view: Page): Promise<string[]> =>
  view.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  })()`) as Promise<string[]>; // as the script above answers

/** In how many tabs the popup would say that posts are read. */
async function tabsRead(view: Page): Promise<number> {
  const tabs = (await view.evaluate(`chrome.tabs.query({}).then((all) => all.map(({ id }) => id))`)) as number[]; // as tabs have ids
  const all = await Promise.all(tabs.map((tab) => askFromView(view, 'health', { tab })));
  return all.filter((health) => (health?.read ?? 0) > 0).length;
}

test.for(sites)(
  'posts that a site has renamed are not taken for an empty page: the toolbar and the popup say so, until it is left: $address',
  async (site, { open }) => {
    const view = await withBrand(open);
    const page = await renamedFeed(open, site);
    await until('one tab has a badge', async () => (await badges(view)).filter((badge) => badge === '!').length === 1);
    // No driver presses Firefox's toolbar.
    if (inject('rig').browser === 'chromium') {
      const popup = await open.popup(page);
      await read(popup, /\d+ posts stand here but are not found/);
      expect(await textOf(popup)).toContain(words('problem.siteChanged'));
      expect(await textOf(popup)).not.toContain(words('popup.noPosts'));
      await popup.close();
    }
    await page.goto('about:blank');
    await until('no tab has one', async () => (await badges(view)).every((badge) => badge === ''));
  },
);

test('a page that was left is not told of, until one comes back', async ({ open }) => {
  const view = await withBrand(open);
  const page = await open.page('https://x.com/home');
  await until('one is read', async () => (await tabsRead(view)) === 1);
  await page.goto('about:blank');
  await until('none is', async () => (await tabsRead(view)) === 0);
  await page.goBack();
  await until('one is again', async () => (await tabsRead(view)) === 1);
});
