import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeDaily } from '../../entrypoints/background/answers/retention.ts';
import { remind } from '../../entrypoints/background/reminders.ts';
import { createTabStates } from '../../entrypoints/background/tab-states.ts';
import type { InteractionDraft } from '../../lib/messages/protocol/index.ts';
import { foundBy } from '../../lib/model/customer-search.ts';
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
  const words = { kind: 'selection', text: 'Maya Chen', title: 'A blog', customer } as const;
  await ask(sidebarFrame, 'choose', { tab: 9, subject: words });
  await erased();
  expect(await everythingKept()).not.toMatch(/maya|x:1"/i);
  expect(await everythingKept()).toContain('Tom');
  await expect(ask(sidebarFrame, 'lookUp', { by: 'customer', customer })).rejects.toMatchObject({ kind: 'notFound' });
  await expectRebuildable();
});

test('nobody who is erased stands in the name of a file, the columns of a table or a kept search any more; others stay', async () => {
  await metTwo();
  const keep = (id: string, name: string, text: string) =>
    ask(sidebarFrame, 'keepCustomerView', { view: { id, name, search: foundBy(text) } });
  await keep('1', 'Difficult', 'chen maya');
  await keep('2', 'Maya Chen’s orders', 'order');
  await keep('3', 'Tea', 'tea');
  const imports = async (id: string, file: string, header: string) => {
    const table = { import: EntryId.parse(id), file, header };
    const mapping = { rows: 'customer', columns: [], currency: 'EUR', country: 'DE', tableWins: false } as const;
    await ask(sidebarFrame, 'tableBegin', { ...table, mapping: { ...mapping, columns: [] } });
    const part = { firstLine: 1, nextLine: 3, rows: [], troubles: [], skipped: 0, last: true };
    await ask(sidebarFrame, 'tableRows', { import: table.import, part });
    while ((await ask(sidebarFrame, 'tableTake', { import: table.import })).kind !== 'done');
  };
  await imports('01A', 'Complaint Maya_Chen.csv', 'name\ne-mail');
  await imports('01B', 'orders.csv', 'maya chen\nberlin');
  expect(await ask(sidebarFrame, 'held', { customer })).toMatchObject({ files: 1, searches: 2 });
  await erased();
  expect(await everythingKept()).not.toMatch(/maya|chen/i);
  const files = (await ask(sidebarFrame, 'tableImports', undefined)).map(({ file }) => file);
  expect(files.toSorted()).toEqual(['orders.csv', '….csv']);
  expect((await ask(sidebarFrame, 'tablesBefore', undefined)).map(({ header }) => header)).toEqual(['name\ne-mail']);
  expect((await ask(sidebarFrame, 'customerViews', undefined)).map(({ name }) => name)).toEqual(['Tea']);
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
  await expect.poll(() => shown()).toEqual([]);
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

test('somebody of whom only a note is kept can still be looked up, and found', async () => {
  await metTwo();
  background().minutesPass(10 * 24 * 60);
  await ask(sidebarFrame, 'takeOutdated', after({ mentions: 7, interactions: 7 }));
  const { customer: row, history } = await ask(sidebarFrame, 'lookUp', { by: 'customer', customer });
  expect([row.name, history.map(({ kind }) => kind)]).toEqual(['Maya Chen', ['note']]);
  expect(await background().found(sidebarFrame, 'maya')).toEqual(['Maya Chen']);
  await expectRebuildable();
});

test('how many follow an account is kept as long as the account, and as of when it was told', async () => {
  await ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  const author = { handle: 'mayac', name: 'Maya Chen', userId: '42' };
  await ask(xPage, 'see', [mentionOf({ id: '1', author: { ...author, followers: 4_420 } })]);
  background().minutesPass(60);
  await ask(xPage, 'see', [mentionOf({ id: '2', author })]);
  const { customer: row, identities } = await ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:2') });
  const told = identities[0]?.followers;
  expect(told?.count).toBe(4_420);
  await ask(sidebarFrame, 'log', { id: entryId(), customer: row.id, kind: 'call' });
  background().minutesPass(10 * 24 * 60);
  const accounts = async () => (await ask(sidebarFrame, 'lookUp', { by: 'customer', customer: row.id })).identities;
  await ask(sidebarFrame, 'takeOutdated', after({ mentions: 7 }));
  expect(await accounts()).toMatchObject([{ handle: 'mayac', followers: told }]);
  await ask(sidebarFrame, 'takeOutdated', after({ interactions: 7 }));
  expect(await everythingKept()).not.toContain('mayac');
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
  await expect.poll(() => whenTold).not.toEqual([]);
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

test('settled promises go some time after they were settled, and open ones stay however old', async () => {
  await metTwo();
  const give = async (text: string) => {
    const id = entryId();
    await ask(sidebarFrame, 'givePromise', { entry: entryId(), id, customer, text, due: '2026-11-21T09:00:00.000Z' });
    return id;
  };
  const kept = await give('Refund');
  await give('Call back');
  background().minutesPass(10 * 24 * 60);
  await ask(sidebarFrame, 'settlePromise', { id: entryId(), promise: kept, outcome: 'kept' });
  expect(await ask(sidebarFrame, 'outdated', after({ promises: 7 }))).toEqual([]);
  background().minutesPass(8 * 24 * 60);
  const old = [{ kind: 'promises', count: 1, customers: 1 }];
  expect(await ask(sidebarFrame, 'outdated', after({ promises: 7 }))).toEqual(old);
  expect(await ask(sidebarFrame, 'takeOutdated', after({ promises: 7 }))).toEqual(old);
  const { promises, history } = await ask(sidebarFrame, 'lookUp', { by: 'customer', customer });
  expect(promises).toMatchObject([{ text: 'Call back' }]);
  expect(JSON.stringify(history)).toContain('Maya likes tea.');
  expect(await everythingKept()).not.toContain('Refund');
  await expectRebuildable();
});

const setField = (of: CustomerId, field: 'name' | 'email', value: string) =>
  ask(sidebarFrame, 'setCustomerField', { id: entryId(), customer: of, field, value });

test('details and labels of people who are not in touch any more go, their names and accounts stay', async () => {
  await metTwo();
  const tom = CustomerId.parse('x:@tom');
  for (const [of, email] of [
    [customer, 'maya@example.org'],
    [tom, 'tom@example.org'],
  ] as const) {
    await setField(of, 'email', email);
    await ask(sidebarFrame, 'addLabel', { id: entryId(), customer: of, label: 'VIP' });
  }
  await setField(customer, 'name', 'Maya C.');
  background().minutesPass(10 * 24 * 60);
  await ask(xPage, 'see', [mentionOf({ id: '8', author: { handle: 'tom', name: 'Tom' } })]);
  const old = [{ kind: 'details', count: 1, customers: 1 }];
  expect(await ask(sidebarFrame, 'outdated', after({ details: 7 }))).toEqual(old);
  expect(await ask(sidebarFrame, 'takeOutdated', after({ details: 7 }))).toEqual(old);
  expect(await ask(sidebarFrame, 'outdated', after({ details: 7 }))).toEqual([]);
  const maya = await ask(sidebarFrame, 'lookUp', { by: 'customer', customer });
  expect(maya.customer).toMatchObject({ name: 'Maya C.', labels: [], counts: { mentions: 1, interactions: 1 } });
  expect(maya.customer.email).toBeUndefined();
  expect(maya.identities).toMatchObject([{ handle: 'mayac' }]);
  const toms = await ask(sidebarFrame, 'lookUp', { by: 'customer', customer: tom });
  expect(toms.customer).toMatchObject({ email: 'tom@example.org', labels: ['VIP'] });
  expect(await everythingKept()).not.toContain('maya@example.org');
  await expectRebuildable();
});

test('details are not too old where the person wrote from another account, or one of them was given since', async () => {
  await metTwo();
  const tom = CustomerId.parse('x:@tom');
  await setField(customer, 'email', 'maya@example.org');
  background().minutesPass(10 * 24 * 60);
  await setField(tom, 'email', 'tom@example.org');
  expect(await ask(sidebarFrame, 'outdated', after({ details: 7 }))).toMatchObject([{ customers: 1 }]);
  await ask(sidebarFrame, 'mergeCustomers', { id: entryId(), customers: [customer, tom], wins: {} });
  expect(await ask(sidebarFrame, 'outdated', after({ details: 7 }))).toEqual([]);
  background().minutesPass(10 * 24 * 60);
  expect(await ask(sidebarFrame, 'takeOutdated', after({ details: 7 }))).toMatchObject([{ count: 2, customers: 2 }]);
  await expectRebuildable();
});

test('details of somebody whose mentions are gone by their own retention are kept as long as theirs says', async () => {
  await metTwo();
  await setField(customer, 'email', 'maya@example.org');
  background().minutesPass(10 * 24 * 60);
  await ask(sidebarFrame, 'takeOutdated', after({ mentions: 7, interactions: 7, notes: 7, details: 30 }));
  expect(await everythingKept()).toContain('maya@example.org');
  background().minutesPass(30 * 24 * 60);
  await ask(sidebarFrame, 'takeOutdated', after({ details: 30 }));
  expect(await everythingKept()).not.toMatch(/maya/);
  await expectRebuildable();
});

test('what was chosen before there was a retention for promises and details holds, and those are kept for ever', async () => {
  const { promises: _promises, details: _details, ...days } = after({ notes: 7 }).days;
  await fakeBrowser.storage.local.set({ retention: { days, daily: true } });
  expect(await ask(sidebarFrame, 'retention', undefined)).toEqual({ ...after({ notes: 7 }), daily: true });
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

test('what was a hair in the soup is no fire once its words are gone', async () => {
  await metTwo();
  const soup = PostKey.parse('x:7');
  await ask(xPage, 'see', [mentionOf({ id: '7', text: 'There was a hair in my Acme noodles and nobody cared' })]);
  const setGone = (gone: boolean) => ask(sidebarFrame, 'setGone', { id: entryId(), post: soup, gone });
  await setGone(true);
  background().minutesPass(3 * 24 * 60);
  await ask(sidebarFrame, 'takeOutdated', after({ goneWords: 2 }));
  await setGone(false);
  const { urgency } = await ask(sidebarFrame, 'lookUp', { by: 'post', post: soup });
  expect(urgency).toMatchObject({ level: 'high', reasons: [{ kind: 'safety', words: [] }, {}] });
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

describe('a gone post', () => {
  const tomsPost = PostKey.parse('x:3');
  const setGone = (gone: boolean) => ask(sidebarFrame, 'setGone', { id: entryId(), post: tomsPost, gone });
  const setCase = (dismissed: boolean) => ask(sidebarFrame, 'setCase', { id: entryId(), post: tomsPost, dismissed });
  const waiting = async () => (await ask(sidebarFrame, 'queue', { limit: 9 })).mentions.map(({ key }) => key);
  beforeEach(metTwo);

  test('waits for nobody, and one that is seen again is there again and waits as before', async () => {
    await setGone(true);
    expect(await waiting()).toEqual([]);
    await ask(xPage, 'see', [mentionOf({ id: '3', author: { handle: 'tom', name: 'Tom' } })]);
    const { mention } = await ask(sidebarFrame, 'lookUp', { by: 'post', post: tomsPost });
    expect(mention?.goneAt).toBeUndefined();
    expect(await waiting()).toEqual([tomsPost]);
    await expectRebuildable();
  });

  test('waits again where somebody says that it is there after all, however often', async () => {
    for (const _ of ['once', 'and once more']) {
      await setGone(true);
      expect(await waiting()).toEqual([]);
      await setGone(false);
      expect(await waiting()).toEqual([tomsPost]);
    }
  });

  test('waits for nobody once it is back where it was dismissed for another reason', async () => {
    await setCase(true);
    await setGone(true);
    await setGone(false);
    expect(await waiting()).toEqual([]);

    await setCase(false);
    await setGone(true);
    await setCase(false);
    await setCase(true);
    await setGone(false);
    expect(await waiting()).toEqual([]);
  });
});

test('our own reply in the thread of somebody erased is logged for nobody', async () => {
  await metTwo();
  await erased();
  await ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers: first });
  expect(await background().records.database.interactions.count()).toBe(0);
});
