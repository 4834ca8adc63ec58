import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type QuestionName, questions } from '../../lib/messages/protocol/index.ts';
import { BrandId, PostKey } from '../../lib/model/ids.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { acme, entryId, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, facebookPage, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

beforeEach(() => background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme }));

const forPages = [
  'setUp',
  'see',
  'findPatterns',
  'logSeenReply',
  'seeShare',
  'reportHealth',
  'leave',
  'open',
  'resizeSidebar',
];

test('a content script may ask what a feed page needs, and nothing else', async () => {
  const names = Object.keys(questions) as QuestionName[]; // the catalogue's own keys
  for (const name of names) {
    const asked = background().ask(xPage, name, undefined as never); // what is asked for does not matter here
    const kind = forPages.includes(name) ? 'badInput' : 'notAllowed';
    await expect(asked, name).rejects.toMatchObject({ kind });
  }
});

test('a page speaks for its own site only', async () => {
  const refused = { kind: 'notAllowed' };
  await expect(background().ask(facebookPage, 'setUp', { site: 'x' })).rejects.toMatchObject(refused);
  await expect(background().ask(facebookPage, 'see', [mentionOf({ id: '1' })])).rejects.toMatchObject(refused);
  const reply = { reply: ownReply({ id: '2' }), answers: PostKey.parse('x:1') };
  await expect(background().ask(facebookPage, 'logSeenReply', reply)).rejects.toMatchObject(refused);
  const lookalike = { url: 'https://x.com.example/home', tab: 7 };
  await expect(background().ask(lookalike, 'setUp', { site: 'x' })).rejects.toMatchObject(refused);
  expect(await background().ask(sidePanel, 'queue', { limit: 10 })).toEqual({ mentions: [], waiting: 0 });
});

test('a mention of a brand that nobody set up is not kept', async () => {
  const stray = { ...mentionOf({ id: '1' }), brand: BrandId.parse('made-up') };
  expect(await background().ask(xPage, 'see', [stray, mentionOf({ id: '2' })])).toMatchObject([{ post: 'x:2' }]);
  expect(await background().ask(sidePanel, 'queue', { limit: 10 })).toMatchObject({ waiting: 1 });
});

test('another extension, a frame within a page and unknown questions are not heard', async () => {
  const heard = (message: unknown, sender: object) =>
    new Promise((resolve) => {
      const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>; // any sender
      void trigger(message, sender, resolve);
    });
  const notAllowed = { ok: false, problem: { kind: 'notAllowed' } };
  const question = { ask: 'setUp', request: { site: 'x' } };
  const { id } = fakeBrowser.runtime;
  const { url } = xPage;
  expect(await heard(question, { id: 'other', url, frameId: 0, tab: { id: 1 } })).toMatchObject(notAllowed);
  expect(await heard(question, { id, url, frameId: 3, tab: { id: 1 } })).toMatchObject(notAllowed);
  expect(await heard({ ask: '__proto__' }, { id, url, frameId: 0, tab: { id: 1 } })).toMatchObject(notAllowed);
});

test('a site that is switched off gets nothing to look for', async () => {
  await background().ask(sidePanel, 'saveSettings', { sites: { x: false, facebook: true } });
  expect(await background().ask(xPage, 'setUp', { site: 'x' })).toBeUndefined();
  expect(await background().ask(facebookPage, 'setUp', { site: 'facebook' })).toMatchObject({ brands: [acme] });
});

test('every page of a site is told how a case there moves on, however many posts it has shown since, and no other', async () => {
  await background().ask(xPage, 'setUp', { site: 'x' });
  await background().ask(facebookPage, 'setUp', { site: 'facebook' });
  await background().ask(xPage, 'see', [mentionOf({ id: '1' })]);
  for (const from of [2, 152, 302])
    await background().ask(
      xPage,
      'see',
      Array.from({ length: 150 }, (_, place) => mentionOf({ id: `${from + place}` })),
    );
  const dismissal = { id: entryId(), post: PostKey.parse('x:1'), dismissed: true };
  await background().ask(sidePanel, 'setCase', dismissal);
  expect(background().marksTold(7)).toContainEqual(expect.objectContaining({ post: 'x:1' }));
  expect(background().marksTold(8)).toHaveLength(0);
});

test('settings and brands are announced to every feed page, which then asks anew', async () => {
  await background().ask(xPage, 'setUp', { site: 'x' });
  await background().ask(facebookPage, 'setUp', { site: 'facebook' });
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: { ...acme, name: 'Acme Ltd' } });
  const told = background().told.filter(({ change }) => change.what === 'setup');
  expect(told.map(({ tab }) => tab)).toEqual(expect.arrayContaining([7, 8]));
});

test('what pages do not go by makes none of them begin anew, and the sidebar that is moved moves in all', async () => {
  await background().ask(xPage, 'setUp', { site: 'x' });
  const toldBy = async (changes: Partial<Settings>) => {
    const before = background().told.length;
    const { sidebar } = await background().ask(sidePanel, 'saveSettings', changes);
    return { told: background().told.slice(before), sidebar };
  };
  expect((await toldBy({ currency: 'GBP', theme: 'dark' })).told).toEqual([{ change: { what: 'settings' } }]);
  const { told, sidebar } = await toldBy({ sidebar: { side: 'left', width: 400 } });
  expect(told).toEqual([{ change: { what: 'settings' } }, { tab: 7, change: { what: 'sidebar', place: sidebar } }]);
  expect((await toldBy({ marks: false })).told).toContainEqual({ tab: 7, change: { what: 'setup' } });
});

test('the width that somebody drags in one page, which views show, makes no page begin anew', async () => {
  await background().ask(xPage, 'setUp', { site: 'x' });
  const before = background().told.length;
  await background().ask(xPage, 'resizeSidebar', { width: 500 });
  expect(background().told.slice(before)).toEqual([{ change: { what: 'settings' } }]);
  expect((await background().ask(sidePanel, 'settings', undefined)).sidebar.width).toBe(500);
});
