import { expect, inject } from 'vitest';
import { askFromView } from './rig/ask-from-view.ts';
import { test } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { find, findNow, read, textOf } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

test('where the sites are read, nothing says that they may not be', async ({ open }) => {
  await withBrand(open);
  const popup = await open.extensionPage('popup.html');
  await read(popup, new RegExp(words('popup.notRead')));
  expect(await textOf(popup)).not.toContain(words('popup.mayNotRead'));
});

test.skipIf(inject('rig').browser === 'firefox')(
  'who withholds the sites is told so and asked, until they are given back',
  async ({ open }) => {
    await askFromView(await withBrand(open), 'saveSettings', { ready: true });
    const settings = await open.extensionPage('desk.html#/settings');
    await letRead(open, 'ON_CLICK');
    await settings.bringToFront();
    await find(settings, 'button', words('settings.allow'));
    const popup = await open.popup(await open.page('https://x.com/home'));
    await read(popup, new RegExp(words('popup.mayNotRead')));
    await letRead(open, 'ON_ALL_SITES');
    await settings.bringToFront();
    const isAsked = () => findNow(settings, 'button', words('settings.allow'));
    await until('nothing is asked any more', async () => (await isAsked()) === undefined);
  },
);

/** What a person chooses under "Site access" on Chromium's page of extensions. */
async function letRead(open: OpenBrowser, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await open.page('chrome://extensions');
  const change = { extensionId: new URL(open.extensionOrigin).hostname, hostAccess };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
  await page.close();
}
