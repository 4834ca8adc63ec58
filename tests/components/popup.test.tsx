// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { Health } from '../../lib/model/health.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { backgroundPerTest, type From, sidePanel } from '../background/running.ts';
import { expectAccessible, showIn } from './page-in.tsx';
import { permissions } from './permissions.ts';

const background = backgroundPerTest();
afterEach(cleanup);

const since = new Date(Date.now() - 5 * 60_000).toISOString();
const healthy: Health = { site: 'x', view: 'home', read: 40, mentions: 2, failed: [] };

/** The popup over a feed page that reported this health; without one over a page that nobody reads. */
async function popup(health?: Health, permitted = true, origins: readonly string[] = []) {
  const running = background();
  await fakeBrowser.windows.create({ focused: true });
  const tab = await fakeBrowser.tabs.create({ url: 'https://x.com/home', active: true });
  const page: From = { url: 'https://x.com/home', tab: tab.id ?? -1 };
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  if (health !== undefined) {
    await running.ask(page, 'setUp', { site: 'x' });
    await running.ask(page, 'see', [mentionOf({ id: '1' }), mentionOf({ id: '2' })]);
    await running.ask(page, 'reportHealth', health);
  }
  await running.ask(sidePanel, 'settings', undefined);
  const { request } = permissions({ contains: () => permitted, origins });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Rejoinder', version: '0.1.0' });
  return { request, ...showIn(running, <Popup />) };
}

test('a page that is read well says how much was read', async () => {
  await popup(healthy);
  expect(await screen.findByText('40 posts read, 2 mentions.')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  await expectAccessible();
});

test('who waits since yesterday stands apart from what was done today', async () => {
  const running = background();
  const yesterday = new Date(Date.now() - 26 * 3_600_000).toISOString();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask({ url: 'https://x.com/home', tab: 7 }, 'see', [mentionOf({ id: '9', postedAt: yesterday })]);
  await popup();
  const now = within(await screen.findByRole('region', { name: 'Now' }));
  expect(await now.findByText('1')).toBeVisible();
  expect(now.getByText('waiting')).toBeVisible();
  const today = within(screen.getByRole('region', { name: 'Today' }));
  expect(today.queryByText('waiting')).toBeNull();
  expect(today.getByText('answered')).toBeVisible();
  expect(today.getByText('seen')).toBeVisible();
  await expectAccessible();
});

test('a page without posts is fine', async () => {
  await popup({ ...healthy, read: 0, mentions: 0 });
  expect(await screen.findByText('No posts here yet. All is well.')).toBeVisible();
});

test('a page whose posts cannot be read says so, which part, and since when', async () => {
  const failed = [{ part: 'author', count: 12, selectors: ['[data-testid="User-Name"] a'], since }];
  await popup({ ...healthy, read: 0, mentions: 0, failed });
  expect(await screen.findByRole('alert')).toHaveTextContent('This site has changed its page');
  expect(screen.getByText(/12 posts with no readable author, first/)).toHaveTextContent('5 min. ago');
});

test('a page of which nothing can be kept says why, not how much was read', async () => {
  await popup({ ...healthy, unkept: 'databaseFull' });
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no space left for records.');
  expect(screen.queryByText(/posts read/)).toBeNull();
});

test('posts that stand there but are not found are told, though nothing failed to be read', async () => {
  const failed = [{ part: 'post', count: 7, selectors: ['article[data-testid="tweet"]'], since }];
  await popup({ ...healthy, read: 0, mentions: 0, failed });
  expect(await screen.findByRole('alert')).toHaveTextContent('This site has changed its page');
  expect(screen.getByText(/^7 posts stand here but are not found, first/)).toBeVisible();
  expect(screen.queryByText(/All is well/)).toBeNull();
});

test('a post that failed as a whole is told as that', async () => {
  const failed = [{ part: 'reader', count: 3, selectors: ['TypeError'], since }];
  await popup({ ...healthy, failed });
  expect(await screen.findByText(/^3 posts that could not be read, first/)).toBeVisible();
});

test('the report holds counts and selectors', async () => {
  const failed = [{ part: 'author', count: 12, selectors: ['[data-testid="User-Name"] a'], since }];
  const { user } = await popup({ ...healthy, failed });
  await user.click(await screen.findByRole('button', { name: 'Copy report' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  const report = await navigator.clipboard.readText();
  expect(report).toMatch(/x\/home[\s\S]*read: 40[\s\S]*failed: author, 12 times since .*\n {2}tried: \[data-testid/);
});

test('a page on which all seems well has a report too', async () => {
  const { user } = await popup({ ...healthy, read: 0, mentions: 0 });
  await user.click(await screen.findByRole('button', { name: 'Copy report' }));
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toMatch(/x\/home[\s\S]*read: 0/);
});

test('a permission that was taken away can be given back', async () => {
  const { user, request } = await popup(undefined, false);
  await user.click(await screen.findByRole('button', { name: 'Allow X and Facebook' }));
  expect(request).toHaveBeenCalledWith({ origins: ['https://x.com/*', 'https://www.facebook.com/*'] });
  expect(await screen.findByText(/Rejoinder reads nothing here/)).toBeVisible();
});

test('sites that are only listed among all permissions are allowed, as in Chromium', async () => {
  await popup(healthy, false, ['https://www.facebook.com/*', 'https://x.com/*']);
  expect(await screen.findByText('40 posts read, 2 mentions.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Allow X and Facebook' })).toBeNull();
});

test('where nothing is read, a network that is switched off is said and switched on in one click', async () => {
  const running = background();
  await running.ask(sidePanel, 'saveSettings', { sites: { x: false, facebook: true } });
  const { user } = await popup();
  expect(await screen.findByText('X is switched off: nothing is read there.')).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Switch X on' }));
  await waitFor(() => expect(screen.queryByText(/is switched off/)).toBeNull());
  await waitFor(async () => expect((await running.ask(sidePanel, 'settings', undefined)).sites.x).toBe(true));
});

test('what the toolbar says of a page that nobody reads is said in words', async () => {
  history.replaceState(null, '', '?problem=panelNotOpened');
  await popup();
  history.replaceState(null, '', '?');
  expect(await screen.findByRole('alert')).toHaveTextContent('The browser did not open the side panel.');
  expect(screen.queryByText(/Rejoinder reads nothing here/)).toBeNull();
  await expectAccessible();
});

test('a side panel that the browser does not open is told, and the popup stays', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue();
  const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('not in this window'));
  const { user } = await popup(healthy);
  const button = await screen.findByRole('button', { name: 'Side panel' });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^The browser did not open the side panel. Open it from/);
  expect(close).not.toHaveBeenCalled();
  open.mockResolvedValue();
  await user.click(button);
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test('shows what today brought', async () => {
  await popup(healthy);
  const waiting = await screen.findByText('waiting');
  await waitFor(() => expect(waiting.closest('div')).toHaveTextContent('2'));
});

const daysAgo = (days: number) => ({ at: new Date(Date.now() - days * 24 * 60 * 60_000).toISOString() });

test('the age of the last backup is told, and no other is asked for while it is young', async () => {
  await background().ask(sidePanel, 'noteBackup', daysAgo(3));
  await popup(healthy);
  expect((await screen.findByText('Last backup:')).parentElement).toHaveTextContent('Last backup: 3 days ago');
  expect(screen.queryByRole('button', { name: 'Back up' })).toBeNull();
});

test.each([
  ['is a month old', daysAgo(31), /Last backup: [A-Z][a-z]{2} \d/],
  ['was never made', undefined, 'There is no backup yet.'],
])('where a backup %s, that is said, with the way to make one', async (_, made, said) => {
  if (made !== undefined) await background().ask(sidePanel, 'noteBackup', made);
  const { user } = await popup(healthy);
  const reminder = await screen.findByRole('button', { name: 'Back up' });
  expect(reminder.parentElement).toHaveTextContent(said);
  await user.click(reminder);
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContainEqual(expect.stringMatching(/desk\.html#\/data$/));
});

test('who has set nothing up yet is asked for no backup', async () => {
  await fakeBrowser.windows.create({ focused: true });
  showIn(background(), <Popup />);
  expect(await screen.findByRole('button', { name: 'Set up, one minute' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Back up' })).toBeNull();
});
