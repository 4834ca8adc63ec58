import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { Bidi } from './rig/bidi.ts';
import { test } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { find, textOf } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

/** Opens the browser's own panel beside this page; answers what can be read in it now. */
async function besidePage(open: OpenBrowser, page: Page): Promise<() => Promise<string>> {
  if (inject('rig').browser === 'firefox') return besidePageInFirefox(new Bidi(open.driver.browser));
  const popup = await open.popup(page);
  const button = await find(popup, 'button', words('popup.openPanel'));
  await button.click().catch(() => undefined); // the popup may close before the click is over
  const target = await open.driver.browser.waitForTarget((one) => one.url() === `${open.extensionOrigin}/sidebar.html`);
  const panel = await target.asPage();
  return () => textOf(panel);
}

/** No driver presses Firefox's toolbar, nor looks into its sidebar: the browser itself is asked to do both. */
async function besidePageInFirefox(bidi: Bidi): Promise<() => Promise<string>> {
  const window = `Services.wm.getMostRecentWindow('navigator:browser')`;
  await bidi.evaluateInBrowser(`${window}.SidebarController.show('rejoinder_rejoinder_example-sidebar-action')`);
  return () =>
    bidi.evaluateInBrowser(`new Promise((say) => {
      const panel = ${window}.SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
      if (panel === null) return say('');
      const ask = "data:,sendAsyncMessage('panel-says', content.document.body.innerText)";
      panel.messageManager.addMessageListener('panel-says', ({ data }) => say(data));
      panel.messageManager.loadFrameScript(ask, false);
    })`);
}

test('the browser’s own panel shows whom the tab beside it is about, and follows the person to other tabs', async ({
  open,
}) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  const { page, sidebar } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
  const name = await (await sidebar.waitForSelector('h1'))?.evaluate((heading) => heading.innerText);
  if (name === undefined) throw new Error('the sidebar names nobody');
  const says = await besidePage(open, page);
  await until('it is about them', async () => (await says()).includes(name));
  const other = await open.page('https://blog.example/');
  await other.bringToFront();
  await until('it is about nobody', async () => (await says()).includes(words('nothing.title')));
  expect(await says()).not.toContain(name);
  await page.bringToFront();
  await until('it is about them again', async () => (await says()).includes(name));
});
