import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './find-browser.mjs';
import { bringUpToDate, root } from './up-to-date.ts';

const execute = promisify(execFile);

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
    build: async () => {
      const parameters = ['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'];
      // Under Vitest NODE_ENV is `test`, with which React's development build would be taken.
      const env = { ...process.env, NODE_ENV: 'production' };
      await execute(resolve(root, 'node_modules/.bin/wxt'), parameters, { cwd: root, env }).catch((failure) => {
        throw new Error(`wxt ${parameters.join(' ')} failed:\n${failure.stdout ?? ''}${failure.stderr ?? ''}`);
      });
    },
  });
}
