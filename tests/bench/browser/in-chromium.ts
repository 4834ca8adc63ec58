import { servePractice } from '../../../practice/server/serve.ts';
import { buildExtension, builtExtension } from '../../../scripts/build-extension.ts';
import { type OpenBrowser, openBrowser } from '../../browser/rig/open-browser.ts';

/** Does some work in a Chromium with the extension and the practice feeds, and closes everything after it. */
export async function inChromium<Result>(work: (open: OpenBrowser) => Promise<Result>): Promise<Result> {
  const [server] = await Promise.all([servePractice(), buildExtension('chromium')]);
  const open = await openBrowser({
    browser: 'chromium',
    extensionDir: builtExtension('chromium'),
    server,
    thirdPartyStorage: 'blocked',
    headless: true,
    viewport: { width: 1440, height: 900 },
  });
  try {
    return await work(open);
  } finally {
    await open.close();
    await server.close();
  }
}
