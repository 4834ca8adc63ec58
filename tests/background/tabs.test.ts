import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerSelection } from '../../entrypoints/background/selection.ts';
import { openSidebarByKey } from '../../entrypoints/background/sidebar-key.ts';
import { createTabStates } from '../../entrypoints/background/tab-states.ts';
import type { Health } from '../../lib/model/health.ts';
import { PostKey } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, facebookPage, sidebarFrame, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

beforeEach(async () => {
  vi.spyOn(fakeBrowser.action, 'setPopup').mockResolvedValue(); // the fake browser has no popups
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
});

function subjectOf(tab: number) {
  return background().ask(sidePanel, 'subject', { tab });
}

test('what a sidebar is about outlives a stopped background and a reload; what was on the page does not', async () => {
  await background().ask(xPage, 'setUp', { site: 'x' });
  await background().ask(xPage, 'see', [mentionOf({ id: '1' }), mentionOf({ id: '2' })]);
  await background().ask(xPage, 'open', { post: PostKey.parse('x:2') });
  background().restart();
  const subject = { kind: 'post', post: 'x:2' };
  expect(await subjectOf(7)).toEqual({ tab: 7, subject, waiting: ['x:1', 'x:2'] });
  await background().ask(xPage, 'setUp', { site: 'x' });
  expect(await subjectOf(7)).toEqual({ tab: 7, subject, waiting: [] });
});

test('a post that is opened from the desk has its card beside it from the beginning, and once', async () => {
  await background().ask(xPage, 'see', [mentionOf({ id: '1' }), mentionOf({ id: '2', permalink: undefined })]);
  await background().ask(sidePanel, 'openPost', { post: PostKey.parse('x:1') });
  const [tab] = await fakeBrowser.tabs.query({ url: 'https://x.com/mayac/status/1' });
  const page = { url: 'https://x.com/mayac/status/1', tab: tab?.id ?? -1 };
  expect(await background().ask(page, 'setUp', { site: 'x' })).toMatchObject({ opens: true });
  expect((await subjectOf(page.tab)).subject).toEqual({ kind: 'post', post: 'x:1' });
  expect(await background().ask(page, 'setUp', { site: 'x' })).not.toHaveProperty('opens');
  expect(await background().ask(xPage, 'setUp', { site: 'x' })).not.toHaveProperty('opens');

  const nowhere = background().ask(sidePanel, 'openPost', { post: PostKey.parse('x:2') });
  await expect(nowhere).rejects.toMatchObject({ kind: 'notFound' });
});

test('two tabs are about two things, and a closed one about nothing', async () => {
  await background().ask(sidebarFrame, 'choose', { tab: 7, subject: { kind: 'post', post: PostKey.parse('x:1') } });
  await background().ask(sidebarFrame, 'choose', { tab: 9, subject: { kind: 'post', post: PostKey.parse('x:2') } });
  expect((await subjectOf(9)).subject).toEqual({ kind: 'post', post: 'x:2' });
  await createTabStates().drop(9);
  expect(await subjectOf(9)).toEqual({ tab: 9, waiting: [] });
  expect((await subjectOf(7)).subject).toEqual({ kind: 'post', post: 'x:1' });
});

test('mentions that several messages bring at once are all remembered', async () => {
  const messages = Array.from({ length: 20 }, (_, place) => [mentionOf({ id: String(place) })]);
  await Promise.all(messages.map((mentions) => background().ask(xPage, 'see', mentions)));
  expect((await subjectOf(7)).waiting).toHaveLength(20);
});

test('the popup is told how the page in a tab is being read', async () => {
  const health: Health = { site: 'x', view: 'home', read: 12, mentions: 3, failed: [] };
  await background().ask(xPage, 'reportHealth', health);
  expect(await background().ask(sidePanel, 'health', { tab: 7 })).toEqual(health);
  expect(await background().ask(sidePanel, 'health', { tab: 8 })).toBeUndefined();
});

test('of a page that was left nothing is told, whichever is heard first: that it goes, or the next one', async () => {
  const health: Health = { site: 'x', view: 'home', read: 12, mentions: 3, failed: [] };
  await background().ask(xPage, 'reportHealth', health);
  await background().ask(xPage, 'leave', { site: 'x' });
  expect(await background().ask(sidePanel, 'health', { tab: 7 })).toBeUndefined();
  expect(background().told).toContainEqual({ change: { what: 'health', tab: 7 } });
  const next: Health = { ...health, site: 'facebook', view: 'feed' };
  await background().ask({ ...facebookPage, tab: 7 }, 'reportHealth', next);
  await background().ask(xPage, 'leave', { site: 'x' });
  expect(await background().ask(sidePanel, 'health', { tab: 7 })).toEqual(next);
});

describe('the button of the toolbar', () => {
  const failed = [{ part: 'author', count: 12, selectors: [], since: '2026-11-20T09:00:00.000Z' }];
  const changed: Health = { site: 'x', view: 'home', read: 0, mentions: 0, failed };
  const shown = (tabId: number) =>
    Promise.all([fakeBrowser.action.getBadgeText({ tabId }), fakeBrowser.action.getTitle({ tabId })]);
  const wrong = ['!', expect.stringMatching(/^Rejoinder: This site has changed its page/)];

  test('says beside a page that it cannot be read, until it can, and beside no other', async () => {
    await background().ask(xPage, 'reportHealth', changed);
    await expect.poll(() => shown(7)).toEqual(wrong);
    expect((await shown(8))[0]).not.toBe('!');
    await background().ask(xPage, 'reportHealth', { ...changed, read: 30 });
    await expect.poll(() => shown(7)).toEqual(['', 'Rejoinder']);
  });

  test('says nothing of a page that was left for another', async () => {
    await background().ask(xPage, 'reportHealth', changed);
    await expect.poll(() => shown(7)).toEqual(wrong);
    await background().ask(xPage, 'setUp', { site: 'x' });
    await expect.poll(() => shown(7)).toEqual(['', 'Rejoinder']);
  });

  test('a browser without badges reads on', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('not on this phone'));
    await background().ask(xPage, 'reportHealth', changed);
    expect(await background().ask(sidePanel, 'health', { tab: 7 })).toEqual(changed);
  });
});

test('a page whose site is switched off is told when it is switched on again', async () => {
  const sites = { x: true, facebook: true };
  await background().ask(sidePanel, 'saveSettings', { sites: { ...sites, x: false } });
  expect(await background().ask(xPage, 'setUp', { site: 'x' })).toBeUndefined();
  const before = background().told.length;
  await background().ask(sidePanel, 'saveSettings', { sites });
  expect(background().told.slice(before)).toContainEqual({ tab: 7, change: { what: 'setup' } });
  expect(await background().ask(xPage, 'setUp', { site: 'x' })).toMatchObject({ marks: true });
});

describe('the key of the sidebar', () => {
  /** Presses it in tab 7, where the page answers like this. */
  function press(answer: () => Promise<unknown>) {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
    let pressed: ((command: string, tab: object) => void) | undefined;
    vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
      pressed = listener as typeof pressed;
    });
    openSidebarByKey();
    pressed?.('open-sidebar', { id: 7 });
    return send;
  }

  test('opens it over a feed', () => {
    const send = press(() => Promise.resolve({ ok: true }));
    expect(send).toHaveBeenCalledWith(7, { order: 'moveSidebar', request: { open: true } }, { frameId: 0 });
  });

  test('shows the popup where no feed is read', async () => {
    const popup = vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue();
    press(() => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')));
    await expect.poll(() => popup).toHaveBeenCalledOnce();
  });
});

test('a background starts, too, where the browser has no keys and no menus, as on phones', () => {
  const { commands, contextMenus } = fakeBrowser;
  Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined });
  try {
    openSidebarByKey();
    offerSelection(createTabStates());
  } finally {
    Object.assign(fakeBrowser, { commands, contextMenus });
  }
});

describe('words selected on any page', () => {
  const subject = { kind: 'selection', text: '@mayac', title: 'A blog', address: 'https://blog.example/1' };

  /** Chooses them in the context menu of tab 5. */
  function choose() {
    let clicked: ((info: object, tab: object) => void) | undefined;
    vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
      clicked = listener as typeof clicked;
    });
    offerSelection(createTabStates());
    const info = { menuItemId: 'look-up-selection', selectionText: '@mayac', pageUrl: 'https://blog.example/1' };
    clicked?.(info, { id: 5, title: 'A blog' });
  }

  /** Chooses them in Chrome, which opens its panel like this. */
  function chooseInChrome(opens: () => Promise<void>) {
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockImplementation(opens);
    choose();
    return open;
  }

  test('become what its sidebar is about, and the side panel opens within the click', async () => {
    expect(chooseInChrome(() => Promise.resolve())).toHaveBeenCalledWith({ tabId: 5 });
    await expect.poll(async () => (await subjectOf(5)).subject).toEqual(subject);
  });

  test('open the sidebar of Firefox within the click, which it asks for', async () => {
    const { sidePanel } = fakeBrowser;
    const sidebarAction = { open: vi.fn(() => Promise.resolve()) };
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction });
    try {
      choose();
      expect(sidebarAction.open).toHaveBeenCalledOnce();
    } finally {
      Object.assign(fakeBrowser, { sidePanel, sidebarAction: undefined });
    }
    await expect.poll(async () => (await subjectOf(5)).subject).toEqual(subject);
  });

  test('are not lost where the browser does not open its panel: the toolbar says so, until it does', async () => {
    const shown = () =>
      Promise.all([fakeBrowser.action.getBadgeText({ tabId: 5 }), fakeBrowser.action.getTitle({ tabId: 5 })]);
    const popup = vi.spyOn(fakeBrowser.action, 'openPopup').mockRejectedValue(new Error('not without a click'));
    chooseInChrome(() => Promise.reject(new Error('not in this window')));
    const title = expect.stringMatching(/^Rejoinder: The browser did not open the side panel. Open it from/);
    await expect.poll(() => shown()).toEqual(['!', title]);
    expect(fakeBrowser.action.setPopup).toHaveBeenLastCalledWith({
      tabId: 5,
      popup: 'popup.html?problem=panelNotOpened',
    });
    await expect.poll(() => popup).toHaveBeenCalledOnce();
    expect((await subjectOf(5)).subject).toEqual(subject);
    chooseInChrome(() => Promise.resolve());
    await expect.poll(() => shown()).toEqual(['', 'Rejoinder']);
    expect(fakeBrowser.action.setPopup).toHaveBeenLastCalledWith({ tabId: 5, popup: 'popup.html' });
  });
});
