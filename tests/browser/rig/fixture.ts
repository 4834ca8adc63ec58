import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inject, test as plain } from 'vitest';
import { root } from '../../../scripts/up-to-date.ts';
import type { BrowserOptions, ExtensionOptions } from './driver.ts';
import type { OpenBrowser } from './open-browser.ts';
import { borrowBrowser, closeWaitingBrowsers } from './shared-browsers.ts';

const viewport = { width: 1440, height: 900 };

/**
 * A test with a browser, `open`: for all tests of a file one extension, installed with the first that asks and taken out
 * after the last with all that it and the sites kept. `test.extend('thirdPartyStorage', { scope: 'file' }, 'blocked')`
 * has a browser as people have it who let no third party keep data.
 */
export const test = plain
  .extend('thirdPartyStorage', { scope: 'file' }, 'allowed' as BrowserOptions['thirdPartyStorage'])
  .extend('allowed', { scope: 'file' }, [] as readonly string[])
  .extend('rig', { scope: 'worker' }, inject('rig'))
  .extend('borrow', { scope: 'worker' }, ({ rig }, { onCleanup }) => {
    onCleanup(closeWaitingBrowsers);
    return (browser: Pick<BrowserOptions, 'thirdPartyStorage'>, extension: Pick<ExtensionOptions, 'allowed'>) => {
      const { extensionDir, ...where } = rig;
      return borrowBrowser({ ...where, ...browser, headless: true, viewport }, { extensionDir, ...extension });
    };
  })
  .extend('open', { scope: 'file' }, async ({ borrow, thirdPartyStorage, allowed }, { onCleanup }) => {
    const open = await borrow({ thirdPartyStorage }, { allowed });
    onCleanup(open.close);
    return open;
  })
  .extend('photographs', { auto: true }, async ({ open, task }, { onCleanup }) => {
    onCleanup(async () => {
      if (task.result?.state === 'fail') await photograph(open, task.name);
    });
  });

/** What every tab shows, as `.output/failed/<browser>-<test>-<tab>.png`. */
async function photograph({ driver }: OpenBrowser, test: string): Promise<void> {
  const folder = resolve(root, '.output/failed');
  await mkdir(folder, { recursive: true });
  const name = `${inject('rig').browser}-${test.replace(/\W+/g, '-').slice(0, 80)}`;
  for (const [tab, page] of (await driver.browser.pages()).entries()) {
    await page.bringToFront();
    await page.screenshot({ path: resolve(folder, `${name}-${tab}.png`) as `${string}.png` });
  }
}
