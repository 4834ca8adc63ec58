import { inject, test as plain } from 'vitest';
import type { BrowserOptions } from './driver.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';

const viewport = { width: 1280, height: 900 };

/**
 * A test with a browser, `open`: one for all tests of a file, opened with the first that asks and closed after the last.
 * `test.override('thirdPartyStorage', 'blocked')` opens it as people have it who refuse third-party cookies.
 */
export const test = plain
  .extend('thirdPartyStorage', { scope: 'file' }, 'allowed' as BrowserOptions['thirdPartyStorage'])
  .extend('open', { scope: 'file' }, async ({ thirdPartyStorage }, { onCleanup }): Promise<OpenBrowser> => {
    const open = await openBrowser({ ...inject('rig'), thirdPartyStorage, headless: true, viewport });
    onCleanup(open.close);
    return open;
  });
