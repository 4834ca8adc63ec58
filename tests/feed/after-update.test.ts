// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startFeed } from '../../lib/feed/start-feed.ts';
import { x } from '../../lib/sites/x.ts';
import { backgroundPerTest, sidePanel, xPage } from '../background/running.ts';
import { browserParts } from '../components/browser-parts.ts';

const background = backgroundPerTest();
const { id } = fakeBrowser.runtime;
const page = new AbortController();
afterEach(() => {
  page.abort();
  Object.assign(fakeBrowser.runtime, { id });
  for (const notice of document.querySelectorAll('post-notice')) notice.remove();
});

test('a page that is read says that the extension was updated, also where marks are switched off', async () => {
  browserParts();
  await background().ask(sidePanel, 'saveSettings', { marks: false });
  background().page = xPage;
  startFeed({ document, adapter: x, address: () => 'https://x.com/home' }, page.signal);
  const isRead = async () => expect(await background().ask(sidePanel, 'health', { tab: 7 })).toBeDefined();
  await vi.waitFor(isRead, { timeout: 20_000 });
  Object.assign(fakeBrowser.runtime, { id: undefined }); // as a page finds it that an update left behind
  document.dispatchEvent(new Event('visibilitychange'));
  expect(document.querySelector('post-notice')).not.toBeNull();
});
