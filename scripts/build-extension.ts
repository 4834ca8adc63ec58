import { resolve } from 'node:path';
import type { BrowserName } from './find-browser.mjs';
import { production, runProgram } from './run-program.ts';
import { bringUpToDate, root } from './up-to-date.ts';

/** Where the built extension for a browser is, unpacked. */
export function builtExtension(browser: BrowserName): string {
  return resolve(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/**
 * Builds the extension for a browser unless its sources are what they were.
 * @throws Error with what the build said, where it failed.
 */
export async function buildExtension(browser: BrowserName): Promise<void> {
  await bringUpToDate({
    name: `extension-${browser}`,
    sources: [
      '{lib,components,entrypoints,locales,practice,public,assets,modules}/**',
      'wxt.config.ts',
      'package*.json',
    ],
    result: `${builtExtension(browser)}/manifest.json`,
    build: () => runProgram('wxt', ['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'], production),
  });
}
