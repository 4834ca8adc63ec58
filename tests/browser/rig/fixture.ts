import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inject, test as plain } from 'vitest';
import { root } from '../../../scripts/up-to-date.ts';
import type { BrowserOptions } from './driver.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';

const viewport = { width: 1440, height: 900 };

/**
 * A test with a browser, `open`: one for all tests of a file, opened with the first that asks and closed after the last.
 * `test.override('thirdPartyStorage', 'blocked')` opens it as people have it who let no third party keep data,
 * `test.override('language', 'de')` in German, `test.override('texts', 'long')` in a language that needs more room.
 */
export const test = plain
  .extend('thirdPartyStorage', { scope: 'file' }, 'allowed' as BrowserOptions['thirdPartyStorage'])
  .extend('allowed', { scope: 'file' }, [] as readonly string[])
  .extend('language', { scope: 'file' }, 'en')
  .extend('texts', { scope: 'file' }, 'usual' as NonNullable<BrowserOptions['texts']>)
  .extend(
    'open',
    { scope: 'file' },
    async ({ thirdPartyStorage, allowed, language, texts }, { onCleanup }): Promise<OpenBrowser> => {
      const options = { ...inject('rig'), thirdPartyStorage, allowed, language, texts, headless: true, viewport };
      const open = await openBrowser(options);
      onCleanup(open.close);
      return open;
    },
  )
  .extend('tidying', { auto: true }, async ({ open, task }, { onCleanup }) => {
    onCleanup(async () => {
      if (task.result?.state === 'fail') await photograph(open, task.name);
      await closeSites(open);
    });
  });

/** A feed that is left open goes on asking and drawing; the extension's own pages are for all tests of a file. */
async function closeSites({ driver }: OpenBrowser): Promise<void> {
  for (const page of await driver.browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith('https:')) await page.close();
  }
}

/** What every tab shows, as `.output/failed/<browser>-<test>-<tab>.png`. */
async function photograph({ driver }: OpenBrowser, test: string): Promise<void> {
  const folder = resolve(root, '.output/failed');
  await mkdir(folder, { recursive: true });
  const name = `${inject('rig').browser}-${test.replace(/\W+/g, '-').slice(0, 80)}`;
  for (const [tab, page] of (await driver.browser.pages()).entries()) {
    const path = resolve(folder, `${name}-${tab}.png`) as `${string}.png`;
    // A tab may be gone meanwhile; of that the failure itself tells.
    await page.bringToFront().then(
      () => page.screenshot({ path }),
      () => undefined,
    );
  }
}
