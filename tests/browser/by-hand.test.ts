import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { foundBy } from '../../lib/model/customer-search.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { find, press, read, write } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

/** Only what the choice in the menu is told, and of the tab what is asked of it. */
interface Chosen {
  readonly info: { readonly menuItemId: string; readonly selectionText: string; readonly pageUrl: string };
  readonly tab: { readonly id: number; readonly title?: string };
}

/**
 * What is not driven here: the browser's own menu, and the browser opening its side panel for the choice (neither can be
 * reached by a page's driver). In Chromium the choice is handed to the extension's own listener, as the browser does
 * it; in Firefox to the background, as that listener does it. The sidebar stands in a tab, and is its own tab's.
 */
async function choose(open: OpenBrowser, sidebar: Page, { info, tab }: Chosen): Promise<void> {
  if (inject('rig').browser === 'firefox') {
    const { selectionText: text, pageUrl: address } = info;
    const subject = { kind: 'selection' as const, text, title: tab.title ?? '', address };
    return askFromView(sidebar, 'choose', { tab: tab.id, subject });
  }
  const target = await open.driver.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    (...chosen) => {
      const api = Reflect.get(globalThis, 'chrome') as {
        contextMenus: { onClicked: { dispatch(...heard: unknown[]): void } };
      }; // `dispatch` is how Chromium itself calls the listeners, and in no types
      api.contextMenus.onClicked.dispatch(...chosen);
    },
    info,
    tab,
  );
}

test('somebody on a page that no adapter reads is looked up by their name, recorded, and their call logged', async ({
  open,
  view: _,
}) => {
  const blog = await open.page('https://blog.example/');
  // With the mouse, from before the first letter to behind the last.
  const name = await (await blog.waitForSelector('#commenter'))?.boundingBox();
  if (name == null) throw new Error('the blog shows no comment');
  await blog.mouse.move(name.x, name.y + name.height / 2);
  await blog.mouse.down();
  await blog.mouse.move(name.x + name.width, name.y + name.height / 2, { steps: 4 });
  await blog.mouse.up();
  const selectionText = await blog.evaluate(() => String(getSelection()));
  const title = await blog.title();
  expect(selectionText).toBe('Ines Palmgren');

  const sidebar = await open.extensionPage('sidebar.html');
  const id = await until('the sidebar knows its tab', async () => (await askFromView(sidebar, 'subject', {})).tab);
  const info = { menuItemId: 'look-up-selection', selectionText, pageUrl: blog.url() };
  await choose(open, sidebar, { info, tab: { id, title } });

  await read(sidebar, /Ines Palmgren\s+Weekend kitchen notes/);
  await read(sidebar, new RegExp(words('find.nobody')));
  await write(sidebar, words('add.handle'), '@inesp');
  await press(sidebar, 'button', words('add.do'));
  await find(sidebar, 'heading', 'Ines Palmgren');
  await press(sidebar, 'button', words('log.menu'));
  await press(sidebar, 'menuitem', words('log.call'));
  await read(sidebar, new RegExp(`${words('history.call')} · Kim\\s+Ines Palmgren`));

  const { customers } = await askFromView(sidebar, 'searchCustomers', foundBy('palmgren'));
  expect(customers).toMatchObject([
    { customer: { name: 'Ines Palmgren' }, accounts: [{ site: 'x', handle: 'inesp' }] },
  ]);
});

/** A choice without a click, as no person can make one, is refused by Chromium: so it does not open its panel. */
test.runIf(inject('rig').browser === 'chromium')(
  'where the browser does not open its panel, the toolbar and the popup say so, with the way on',
  async ({ open, view: _ }) => {
    const sidebar = await open.extensionPage('sidebar.html');
    const id = await until('the sidebar knows its tab', async () => (await askFromView(sidebar, 'subject', {})).tab);
    const info = { menuItemId: 'look-up-selection', selectionText: 'Ines Palmgren', pageUrl: 'https://blog.example/' };
    await choose(open, sidebar, { info, tab: { id } });
    const badge = () => sidebar.evaluate(`chrome.action.getBadgeText({ tabId: ${id} })`);
    await until('the toolbar says that something is wrong', async () => (await badge()) === '!');
    const popup = await (
      await open.driver.browser.waitForTarget((one) => one.url().startsWith(`${open.extensionOrigin}/popup.html`))
    ).asPage();
    await read(popup, new RegExp(words('problem.panelNotOpened')));
    await popup.close();
  },
);

test('the page they stand on is linked by its host where the browser tells no title, as Firefox does', async ({
  open,
  view: _,
}) => {
  const sidebar = await open.extensionPage('sidebar.html');
  const id = await until('the sidebar knows its tab', async () => (await askFromView(sidebar, 'subject', {})).tab);
  const info = {
    menuItemId: 'look-up-selection',
    selectionText: 'Ines Palmgren',
    pageUrl: 'https://blog.example/?session=1',
  };
  await choose(open, sidebar, { info, tab: { id } });
  const link = await find(sidebar, 'link', 'blog.example');
  expect(await link.evaluate((element) => element.getAttribute('href'))).toBe(info.pageUrl);
});
