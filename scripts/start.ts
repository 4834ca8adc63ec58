/**
 * `npm start`: a Chromium with the extension and the practice feeds, set up with the practice brand and ready to try.
 * Without a display, or with `-- --headless`, it takes the tour by itself and says what it saw.
 */
import { parseArgs } from 'node:util';
import { servePractice } from '../practice/server/serve.ts';
import { openBrowser } from '../tests/browser/rig/open-browser.ts';
import { buildExtension, builtExtension } from './build-extension.ts';
import { firstRun } from './tour/first-run.ts';
import { stops } from './tour/stops.ts';
import { takeTour } from './tour/tour.ts';

const { values: options } = parseArgs({ options: { headless: { type: 'boolean' } } });
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
const headless = options.headless === true || !hasDisplay;

console.log('Building the extension and the practice feeds …');
const [server] = await Promise.all([servePractice(), buildExtension('chromium')]);
const open = await openBrowser({
  browser: 'chromium',
  extensionDir: builtExtension('chromium'),
  server,
  thirdPartyStorage: 'blocked',
  headless,
  ...(headless ? { viewport: { width: 1440, height: 900 } } : {}),
});
try {
  if (headless) process.exitCode = (await takeTour(open, stops)) ? 0 : 1;
  else await tryItOut();
} finally {
  await open.close();
  await server.close();
}

async function tryItOut(): Promise<void> {
  await firstRun(open);
  await open.page('https://www.facebook.com/');
  const feed = await open.page('https://x.com/home');
  await feed.bringToFront();
  console.log(
    'Chromium is open, with practice feeds at https://x.com/home and https://www.facebook.com/ (nothing leaves this machine).',
  );
  console.log('Click a mark beside a post to open the sidebar. Close the browser to end.');
  await new Promise<void>((done) => open.driver.browser.once('disconnected', () => done()));
}
