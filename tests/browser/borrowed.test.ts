import { expect } from 'vitest';
import { EntryId } from '../../lib/model/ids.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test } from './rig/fixture.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { withBrand } from './with-brand.ts';

const home = 'https://x.com/home';

/** What the extension and a site have kept, and where the tabs stand. */
async function keptIn(open: OpenBrowser) {
  const tabs = (await open.driver.browser.pages()).filter((page) => page.url() === home).length;
  const view = await open.extensionPage('sidebar.html');
  const records = {
    brands: await askFromView(view, 'brands', undefined),
    settings: await askFromView(view, 'settings', undefined),
    customers: await askFromView(view, 'findCustomers', { text: 'Maya' }),
  };
  await view.close();
  const page = await open.page(home);
  const site = await page.evaluate(() => JSON.stringify(localStorage));
  await page.close();
  return { tabs, records, site };
}

test('a browser is passed on with nothing of what was done in it', async ({ borrow }) => {
  const lend = () => borrow({ thirdPartyStorage: 'blocked' }, { allowed: [] });
  const first = await lend();
  const before = await keptIn(first);
  const view = await withBrand(first);
  await askFromView(view, 'addCustomer', { id: EntryId.parse('maya'), name: 'Maya' });
  const page = await first.page(home);
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  const { tabs, records, site } = await keptIn(first);
  expect(tabs).toBe(1);
  expect(records).not.toEqual(before.records);
  expect(site).toContain('kept');
  await first.close();

  const second = await lend();
  expect(second.driver.browser).toBe(first.driver.browser);
  expect(await keptIn(second)).toEqual(before);
  await second.close();
});
