// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/popup.tsx';
import { sidebarFrame, sidePanel, xPage } from '../background/running.ts';
import { background, feed, open } from './feed-in.tsx';
import { expectAccessible, showIn } from './page-in.tsx';
import { permissions } from './permissions.ts';

// Of the files that posts are understood with only the table of languages is fetched; it is cut off for this whole file.
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('no table'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('a damaged file is told beside what was understood and in the popup, with what helps, and logged once', async () => {
  await feed();
  await open();
  const told = await screen.findByText(/A file of Rejoinder is damaged/);
  expect(told).toHaveTextContent('languages are told by their script only');
  expect(told).toHaveTextContent('make a backup at the desk and install Rejoinder again');
  await expectAccessible();
  cleanup();

  await fakeBrowser.windows.create({ focused: true });
  const tab = await fakeBrowser.tabs.create({ url: 'https://x.com/home', active: true });
  const page = { ...xPage, tab: tab.id ?? -1 };
  await background().ask(page, 'setUp', { site: 'x' });
  await background().ask(page, 'reportHealth', { site: 'x', view: 'home', read: 40, mentions: 2, failed: [] });
  await background().ask(sidePanel, 'settings', undefined);
  permissions({ contains: () => true });
  showIn(background(), <Popup />);
  expect(await screen.findByText(/A file of Rejoinder is damaged/)).toBeVisible();
  expect(screen.getByText(/40 posts read/)).toBeVisible();

  await background().ask(sidebarFrame, 'damagedFiles', undefined);
  expect(vi.mocked(console.error).mock.calls).toEqual([[expect.stringContaining('languages'), expect.any(Error)]]);
});
