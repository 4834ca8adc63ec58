import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inject, test as plain } from 'vitest';
import { root } from '../../../scripts/up-to-date.ts';
import { Browsers } from './browsers.ts';
import type { BrowserOptions, ExtensionOptions } from './driver.ts';
import { type OpenBrowser, withExtension } from './open-browser.ts';

const viewport = { width: 1440, height: 900 };

/**
 * A test with a browser, `open`: for all tests of a file one extension, installed with the first that asks and removed
 * after the last, in a browser that the files of a worker have one after another.
 * `test.override('thirdPartyStorage', 'blocked')` opens it as people have it who let no third party keep data,
 * `test.override('language', 'de')` in German, `test.override('texts', 'long')` in a language that needs more room.
 */
export const test = plain
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it which other fixtures one needs
  .extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
    const browsers = new Browsers();
    onCleanup(() => browsers.close());
    return browsers;
  })
  .extend('thirdPartyStorage', { scope: 'file' }, 'allowed' as BrowserOptions['thirdPartyStorage'])
  .extend('allowed', { scope: 'file' }, [] as readonly string[])
  .extend('language', { scope: 'file' }, 'en')
  .extend('texts', { scope: 'file' }, 'usual' as NonNullable<ExtensionOptions['texts']>)
  .extend(
    'open',
    { scope: 'file' },
    async ({ browsers, thirdPartyStorage, allowed, language, texts }, { onCleanup }): Promise<OpenBrowser> => {
      const { browser, server, extensionDir } = inject('rig');
      const running = await browsers.like({ browser, server, thirdPartyStorage, language, headless: true, viewport });
      const open = await withExtension(running, { extensionDir, allowed, texts });
      onCleanup(async () => {
        await open.close();
        await browsers.tidy();
      });
      return open;
    },
  )
  .extend('tidying', { auto: true }, async ({ open, browsers, task }, { onCleanup }) => {
    onCleanup(async () => {
      if (task.result?.state === 'fail') {
        browsers.distrust();
        await photograph(open, task.name);
      }
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
