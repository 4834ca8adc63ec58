import { expect, inject } from 'vitest';
import { test } from './rig/fixture.ts';
import { stillMarks } from './rig/marks.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { read } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

/** What could not be kept is tried again after this time at the latest, in milliseconds, with some room. */
const longestPause = 45_000;
const posts = 'article[data-testid="tweet"]';

test.skipIf(inject('rig').browser === 'firefox')(
  'on a full disk the page and the popup say that nothing is kept, until there is room again',
  async ({ open }) => {
    await withBrand(open);
    const makeRoom = await fillDisk(open);
    const page = await open.page('https://x.com/home');
    const notices = () => page.evaluate(() => document.querySelectorAll('post-notice').length);
    await until('the page says so', async () => (await notices()) === 1);
    const told = await page.evaluate(() => {
      const notice = document.querySelector('post-notice');
      return [notice?.textContent, notice?.attributes.length, notice?.shadowRoot];
    });
    expect(told).toEqual(['', 0, null]);
    const popup = await open.popup(page);
    await read(popup, new RegExp(words('problem.databaseFull')));
    await popup.close();
    await makeRoom();
    await stillMarks(open, page, posts, undefined, longestPause);
    expect(await notices()).toBe(0);
  },
  2 * longestPause,
);

/** From now on nothing can be written, as on a full disk, as long as this background runs. Answers what makes room again. */
async function fillDisk(open: OpenBrowser): Promise<() => Promise<void>> {
  const target = await open.driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(open.extensionOrigin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('no background runs');
  await worker.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
  });
  return () => worker.evaluate('makeRoom(); undefined') as Promise<void>; // as the script above answers
}
