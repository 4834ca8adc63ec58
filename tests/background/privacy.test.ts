import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeDaily } from '../../entrypoints/background/answers/retention.ts';
import { remind } from '../../entrypoints/background/reminders.ts';
import { createTabStates } from '../../entrypoints/background/tab-states.ts';
import type { InteractionDraft } from '../../lib/messages/protocol/index.ts';
import { CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import { keepForEver, type Retention } from '../../lib/model/retention.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { projectionsOf } from '../records/open.ts';
import { acme, entryId, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, sidebarFrame, sidePanel, xPage } from './running.ts';
import { takeImport } from './take-import.ts';

const background = backgroundPerTest();
const customer = CustomerId.parse('x:@mayac');
const first = PostKey.parse('x:1');
const ask: ReturnType<typeof background>['ask'] = (...asked) => background().ask(...asked);

/** Maya has been met, answered, noted and is written to; Tom has been met. */
async function metTwo(): Promise<void> {
  await ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await ask(xPage, 'setUp', { site: 'x' });
  const tom = { handle: 'tom', name: 'Tom' };
  await ask(xPage, 'see', [
    mentionOf({ id: '1' }),
    mentionOf({ id: '3', author: tom, permalink: 'https://x.com/tom/3', text: 'Acme closed?' }),
  ]);
  await ask(sidebarFrame, 'log', { id: entryId(), customer, kind: 'reply', answers: first, text: 'Sorry, Maya!' });
  await ask(sidebarFrame, 'addNote', { id: entryId(), customer, text: 'Maya likes tea.' });
  await ask(xPage, 'open', { post: first });
  await ask(sidebarFrame, 'keepDraft', { post: first, text: 'Dear Maya' });
}

const erased = () => ask(sidebarFrame, 'erase', { id: entryId(), customer });

async function everythingKept(): Promise<string> {
  const { database } = background().records;
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify([
    tables,
    await fakeBrowser.storage.session.get(null),
    await fakeBrowser.storage.local.get(null),
  ]);
}

async function expectRebuildable(): Promise<void> {
  const { database } = background().records;
  const live = await projectionsOf(database);
  await rebuild(database);
  expect(await projectionsOf(database)).toEqual(live);
}

test('what is held about a person is counted and told entry by entry, with what is being written to them', async () => {
  await metTwo();
  expect(await ask(sidebarFrame, 'held', { customer })).toMatchObject({
    names: ['Maya Chen'],
    identities: 1,
    mentions: 1,
    interactions: 1,
    notes: 1,
    drafts: 1,
  });
  const { rows, total, next } = await ask(sidebarFrame, 'entriesAbout', { customer, from: 0 });
  expect([rows.length, total, next]).toEqual([3, 3, undefined]);
  expect(rows.join()).toContain('Maya likes tea.');
  expect(rows.join()).not.toContain('Tom');
  expect(await ask(sidebarFrame, 'workedOut', { customer })).toContain('Dear Maya');
});

test('of an erased person nothing is left, neither in the records nor in what tabs and drafts remember', async () => {
  await metTwo();
  await erased();
  expect(await everythingKept()).not.toMatch(/maya|x:1"/i);
  expect(await everythingKept()).toContain('Tom');
  await expect(ask(sidebarFrame, 'lookUp', { by: 'customer', customer })).rejects.toMatchObject({ kind: 'notFound' });
  await expectRebuildable();
});

test('of what was promised to an erased person nothing is said any more, and what was said is withdrawn', async () => {
  await metTwo();
  await remind(background().records);
  const promise = async (due: string) => {
    const id = entryId();
    await ask(sidebarFrame, 'givePromise', { entry: entryId(), id, customer, text: 'Refund Maya', due });
    return id;
  };
  const said = await promise('2026-11-20T09:30:00.000Z');
  await promise('2026-11-20T12:00:00.000Z');
  background().minutesPass(60);
  await remind(background().records);
  const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
  expect(await shown()).toEqual([`promise:${said}`]);
  await erased();
  await vi.waitFor(async () => expect(await shown()).toEqual([]));
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  background().minutesPass(24 * 60);
  await remind(background().records);
  expect(await shown()).toEqual([]);
  expect(await everythingKept()).not.toMatch(/maya/i);
});

test('a post by an erased person is marked as a stranger’s and not kept; opening it keeps it, and nothing of before', async () => {
  await metTwo();
  await erased();
  const post = PostKey.parse('x:9');
  const marks = await ask(xPage, 'see', [mentionOf({ id: '9' })]);
  expect(marks).toMatchObject([{ post, met: 0, state: { kind: 'waiting' } }]);
  await expect(ask(sidebarFrame, 'lookUp', { by: 'post', post })).rejects.toMatchObject({ kind: 'notFound' });
  await ask(xPage, 'open', { post });
  const card = await ask(sidebarFrame, 'lookUp', { by: 'post', post });
  expect(card.customer.counts).toEqual({ mentions: 1, interactions: 0 });
  expect(card.history).toHaveLength(1);
  await expectRebuildable();
});

test('an old export brings an erased person neither back nor into the numbers', async () => {
  await metTwo();
  const { rows } = await ask(sidebarFrame, 'exportRows', {});
  await erased();
  const id = EntryId.parse('01IMPORT');
  await ask(sidebarFrame, 'importBegin', { import: id });
  await ask(sidebarFrame, 'importRows', { import: id, firstLine: 1, lines: rows });
  expect(await ask(sidebarFrame, 'importPreview', { import: id })).toEqual({
    kind: 'done',
    preview: { fresh: 0, known: 2, refused: 3, erasures: 0 },
  });
  const taken = await takeImport(background(), sidebarFrame, id);
  expect(taken).toEqual({ added: 0, known: 2, refused: 3 });
  expect(await everythingKept()).not.toMatch(/maya/i);
});

test('a background that is stopped after it erased a person says so again instead of failing', async () => {
  await metTwo();
  const id = entryId();
  await ask(sidebarFrame, 'erase', { id, customer });
  background().restart();
  await ask(sidebarFrame, 'erase', { id, customer });
  await expect(ask(sidebarFrame, 'erase', { id: entryId(), customer })).rejects.toMatchObject({ kind: 'notFound' });
});

const after = (days: Partial<Retention['days']>): Retention => ({
  days: { ...keepForEver.days, ...days },
  daily: false,
});

test('what is older than its retention is told first and then taken; what is not, and who else is known, stays', async () => {
  await metTwo();
  background().minutesPass(10 * 24 * 60);
  await ask(xPage, 'see', [mentionOf({ id: '8' })]);
  expect(await ask(sidebarFrame, 'outdated', keepForEver)).toEqual([]);
  const retention = after({ mentions: 7, notes: 30 });
  const old = [{ kind: 'mentions', count: 2, customers: 2 }];
  expect(await ask(sidebarFrame, 'outdated', retention)).toEqual(old);
  expect(await ask(sidebarFrame, 'takeOutdated', retention)).toEqual(old);
  expect(await ask(sidebarFrame, 'outdated', retention)).toEqual([]);
  const card = await ask(sidebarFrame, 'lookUp', { by: 'customer', customer });
  expect(card.history.map(({ kind }) => kind).toSorted()).toEqual(['interaction', 'mention', 'note']);
  expect(await everythingKept()).not.toContain('Tom');
  await expectRebuildable();
});

test('somebody whose mentions are too old keeps name and account while anything else is kept of them', async () => {
  await metTwo();
  background().minutesPass(10 * 24 * 60);
  await ask(sidebarFrame, 'takeOutdated', after({ mentions: 7 }));
  const { customer: row, identities } = await ask(sidebarFrame, 'lookUp', { by: 'customer', customer });
  expect([row.name, row.counts.mentions, identities[0]?.handle]).toEqual(['Maya Chen', 0, 'mayac']);
  await ask(sidebarFrame, 'takeOutdated', after({ interactions: 7, notes: 7 }));
  expect(await everythingKept()).not.toContain('Sorry, Maya!');
  await expectRebuildable();
});

test('once a day goes what is too old where that is switched on, and nothing where it is not', async () => {
  await metTwo();
  background().minutesPass(10 * 24 * 60);
  const { records } = background();
  const run = () => takeDaily(records, createTabStates());
  await ask(sidebarFrame, 'saveRetention', after({ notes: 7 }));
  await run();
  expect(await records.database.notes.count()).toBe(1);
  await ask(sidebarFrame, 'saveRetention', { ...after({ notes: 7 }), daily: true });
  expect(await fakeBrowser.alarms.get('retention')).toMatchObject({ periodInMinutes: 24 * 60 });
  await run();
  expect(await records.database.notes.count()).toBe(0);
});

test('what an older file brings back and is too old is gone again before any view is told, where that is done daily', async () => {
  await metTwo();
  const { rows } = await ask(sidePanel, 'exportRows', {});
  const restore = async () => {
    const id = entryId();
    await ask(sidePanel, 'importBegin', { import: id });
    await ask(sidePanel, 'importRows', { import: id, firstLine: 1, lines: rows });
    return takeImport(background(), sidePanel, id);
  };
  background().minutesPass(10 * 24 * 60);
  await ask(sidebarFrame, 'saveRetention', { ...after({ notes: 7 }), daily: true });
  const { records } = background();
  await takeDaily(records, createTabStates());
  const whenTold: number[] = [];
  const deliver = background().deliver.bind(background());
  vi.spyOn(background(), 'deliver').mockImplementation(async (message) => {
    if (JSON.stringify(message).startsWith('{"told"')) whenTold.push(await records.database.notes.count());
    return deliver(message);
  });
  expect(await restore()).toMatchObject({ added: 1, tooOld: 1 });
  await vi.waitFor(() => expect(whenTold).not.toEqual([]));
  expect(new Set(whenTold)).toEqual(new Set([0]));
  await ask(sidebarFrame, 'saveRetention', after({ notes: 7 }));
  expect(await restore()).toEqual({ added: 1, known: rows.length - 2, refused: 0 });
  expect(await records.database.notes.count()).toBe(1);
});

test('rewards have a retention of their own', async () => {
  await metTwo();
  const given: InteractionDraft = { id: entryId(), customer, kind: 'reward', text: 'A mug' };
  await ask(sidebarFrame, 'log', given);
  background().minutesPass(10 * 24 * 60);
  expect(await ask(sidebarFrame, 'outdated', after({ interactions: 7 }))).toMatchObject([{ count: 1 }]);
  expect(await ask(sidebarFrame, 'takeOutdated', after({ rewards: 7 }))).toMatchObject([{ kind: 'rewards', count: 1 }]);
});

test('of a post that is gone our words stay, and theirs go after the retention set for that', async () => {
  await metTwo();
  await ask(sidebarFrame, 'setGone', { id: entryId(), post: first, gone: true });
  const gone = await ask(sidebarFrame, 'lookUp', { by: 'post', post: first });
  expect(gone.mention).toMatchObject({ goneAt: '2026-11-20T09:00:00.000Z', post: { text: /late/ } });
  background().minutesPass(3 * 24 * 60);
  await ask(sidebarFrame, 'takeOutdated', after({ goneWords: 2 }));
  const { mention, history } = await ask(sidebarFrame, 'lookUp', { by: 'post', post: first });
  expect(mention?.post.text).toBe('');
  expect(JSON.stringify(history)).toContain('Sorry, Maya!');
  expect(await everythingKept()).not.toContain('Third time');
  await expectRebuildable();
});

test('the words of a gone post go also where somebody else quotes them, who keeps their own', async () => {
  await metTwo();
  const quoted = { id: '1', author: { handle: 'mayac' }, text: 'Third time my Acme parcel is late!' };
  const ana = { handle: 'ana', name: 'Ana' };
  const other = { id: '404', text: 'Acme is fine' };
  await ask(xPage, 'see', [
    mentionOf({ id: '5', author: ana, text: 'Acme, look', quoted }),
    mentionOf({ id: '6', author: ana, text: 'Acme, here', quoted: other }),
  ]);
  await ask(sidebarFrame, 'setGone', { id: entryId(), post: first, gone: true });
  background().minutesPass(3 * 24 * 60);
  await ask(sidebarFrame, 'takeOutdated', after({ goneWords: 2 }));
  expect(await everythingKept()).not.toContain('Third time');
  const cards = await Promise.all(
    ['x:5', 'x:6'].map((post) => ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse(post) })),
  );
  expect(cards.map(({ mention }) => [mention?.post.text, mention?.post.quoted])).toEqual([
    ['Acme, look', undefined],
    ['Acme, here', other],
  ]);
  await expectRebuildable();
});

test('a gone post waits for nobody, and one that is seen again is there again', async () => {
  await metTwo();
  const tomsPost = PostKey.parse('x:3');
  await ask(sidebarFrame, 'setGone', { id: entryId(), post: tomsPost, gone: true });
  expect((await ask(sidebarFrame, 'queue', { limit: 9 })).waiting).toBe(0);
  await ask(xPage, 'see', [mentionOf({ id: '3', author: { handle: 'tom', name: 'Tom' } })]);
  const { mention } = await ask(sidebarFrame, 'lookUp', { by: 'post', post: tomsPost });
  expect(mention?.goneAt).toBeUndefined();
});

test('our own reply in the thread of somebody erased is logged for nobody', async () => {
  await metTwo();
  await erased();
  await ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers: first });
  expect(await background().records.database.interactions.count()).toBe(0);
});
