import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remind, remindOfPromises } from '../../entrypoints/background/reminders.ts';
import { BrandId, type CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import { keepForEver } from '../../lib/model/retention.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, practiceFrame, practicePage, sidebarFrame, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  await background().ask(xPage, 'see', [mentionOf({ id: '1' })]);
});

const card = () => background().ask(sidebarFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
const maya = async () => (await card()).customer.id;
const top = '9999-12-31T23:59:59.999Z';
const list = () => background().ask(sidePanel, 'promises', { limit: 10 });

async function promise(text: string, due: string, id = entryId(), customer?: CustomerId) {
  const to = customer ?? (await maya());
  await background().ask(sidebarFrame, 'givePromise', { entry: entryId(), id, customer: to, text, due });
  return id;
}
const settle = (id: EntryId, outcome: 'kept' | 'dropped' | 'open') =>
  background().ask(sidebarFrame, 'settlePromise', { id: entryId(), promise: id, outcome });

test('a promise stands on the card and in the list until it is kept, and again when that is taken back', async () => {
  const id = await promise('refund by Friday', '2026-11-27T16:00:00.000Z');
  expect((await card()).promises).toMatchObject([{ id, text: 'refund by Friday', by: 'Kim' }]);
  expect((await list()).promises).toMatchObject([{ promise: { id }, customer: { name: 'Maya Chen' } }]);
  await settle(id, 'kept');
  expect((await card()).promises).toMatchObject([{ id, outcome: { kind: 'kept', by: 'Kim' } }]);
  expect((await list()).promises).toEqual([]);
  await settle(id, 'open');
  expect((await card()).promises[0]?.outcome).toBeUndefined();
  expect((await list()).promises).toHaveLength(1);
});

test('a promise can be put in other words and to another day, and stays the promise of who gave it', async () => {
  const id = await promise('refund by Friday', '2026-11-27T16:00:00.000Z');
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Lee' });
  await promise('refund by Monday', '2026-11-30T16:00:00Z', id);
  const { promises } = await card();
  expect(promises).toMatchObject([{ id, text: 'refund by Monday', due: '2026-11-30T16:00:00.000Z', by: 'Kim' }]);
});

test('while there is one brand alone, suggestions recall also a promise that was given beside no mention', async () => {
  await promise('refund by Friday', '2026-11-27T16:00:00.000Z');
  const suggested = async () => {
    const suggestions = await background().ask(sidebarFrame, 'suggest', { post: PostKey.parse('x:1') });
    return suggestions.map(({ text }) => text).join();
  };
  expect(await suggested()).toMatch(/promised you by .*27/i);
  const other = { ...acme, id: BrandId.parse('other') };
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: other });
  expect(await suggested()).not.toMatch(/promised/i);
});

test('the history tells how a promise was given, changed, kept and opened again, each with its words then', async () => {
  const id = await promise('refund by Friday', '2026-11-27T16:00:00.000Z');
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Lee' });
  background().minutesPass(1);
  await promise('refund by Monday', '2026-11-30T16:00:00.000Z', id);
  for (const outcome of ['kept', 'open', 'dropped'] as const) {
    background().minutesPass(1);
    await settle(id, outcome);
  }
  const customer = await maya();
  const history = await background().ask(sidebarFrame, 'history', { customer, kind: 'promise', before: top, skip: 0 });
  expect(history.map((item) => item.kind === 'promise' && [item.step, item.text, item.by])).toEqual([
    ['dropped', 'refund by Monday', 'Lee'],
    ['reopened', 'refund by Monday', 'Lee'],
    ['kept', 'refund by Monday', 'Lee'],
    ['changed', 'refund by Monday', 'Lee'],
    ['given', 'refund by Friday', 'Kim'],
  ]);
  const search = { customer, text: 'friday', before: top, skip: 0 };
  expect(await background().ask(sidebarFrame, 'history', search)).toMatchObject([{ step: 'given' }]);
  expect(await background().ask(sidebarFrame, 'history', { ...search, site: 'x' })).toEqual([]);
  const { older, history: newest, mention } = await card();
  expect([newest.length, older, mention?.key]).toEqual([6, 0, 'x:1']);
});

test('what is due first stands first, and what is overdue is counted', async () => {
  await promise('later', '2026-12-24T10:00:00.000Z');
  await promise('sooner', '2026-11-20T09:30:00.000Z');
  expect(await list()).toMatchObject({
    promises: [{ promise: { text: 'sooner' } }, { promise: { text: 'later' } }],
    overdue: 0,
  });
  background().minutesPass(40);
  expect((await list()).overdue).toBe(1);
});

test('a promise to nobody on record, or a verdict on one that was never given, is answered with a problem', async () => {
  await expect(settle(EntryId.parse('never'), 'kept')).rejects.toMatchObject({ kind: 'notFound' });
  await expect(promise('x', '2026-11-27T16:00:00.000Z', entryId(), 'nobody' as CustomerId)).rejects.toMatchObject({
    kind: 'notFound',
  });
});

test('a view that shows the customer is told', async () => {
  const customer = await maya();
  background().told.length = 0;
  const id = await promise('refund', '2026-11-27T16:00:00.000Z');
  await settle(id, 'kept');
  const told = background().told.filter(({ change }) => change.what === 'customer' && change.customer === customer);
  expect(told.length).toBeGreaterThanOrEqual(2);
});

test('the background is woken when the next promise falls due, and not for one that is kept', async () => {
  const alarmAt = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
  const id = await promise('sooner', '2026-11-20T09:30:00.000Z');
  await promise('later', '2026-12-24T10:00:00.000Z');
  expect(await alarmAt()).toEqual([Date.parse('2026-11-20T09:30:00.000Z')]);
  await settle(id, 'kept');
  expect(await alarmAt()).toEqual([Date.parse('2026-12-24T10:00:00.000Z')]);
});

test('what fell due is said once, by name and in the promise’s words, and not after it was kept', async () => {
  // What the fake browser has not.
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener() {} } });
  remindOfPromises(background().records);
  await remind(background().records);
  await promise('refund', '2026-11-20T09:30:00.000Z');
  const kept = await promise('call back', '2026-11-20T09:31:00.000Z');
  await settle(kept, 'kept');
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  background().minutesPass(60);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'promise-due', scheduledTime: 0, persistAcrossSessions: false });
  await expect.poll(() => create).toHaveBeenCalledTimes(1);
  expect(create.mock.calls[0]).toMatchObject([expect.stringMatching(/^promise:/), { message: 'refund' }]);
  expect(JSON.stringify(create.mock.calls[0])).toContain('Maya Chen');
  await remind(background().records);
  expect(create).toHaveBeenCalledTimes(1);
});

test('a reminder leads to the promises by a click, and is withdrawn once the promise is kept elsewhere', async () => {
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener() {} } });
  remindOfPromises(background().records);
  await remind(background().records);
  const id = await promise('refund', '2026-11-20T09:30:00.000Z');
  background().minutesPass(60);
  await remind(background().records);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const clear = vi.spyOn(fakeBrowser.notifications, 'clear');
  await fakeBrowser.notifications.onClicked.trigger('somebody else’s');
  await fakeBrowser.notifications.onClicked.trigger(`promise:${id}`);
  await expect.poll(() => create).toHaveBeenCalledTimes(1);
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/desk\.html#\/promises$/) });
  clear.mockClear();
  await settle(id, 'kept');
  expect(clear).toHaveBeenCalledWith(`promise:${id}`);
});

test('what fell due while the browser was closed is said at its start, many at once in one sentence', async () => {
  await remind(background().records);
  for (const number of [1, 2, 3, 4, 5]) await promise(`promise ${number}`, '2026-11-20T10:00:00.000Z');
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  background().minutesPass(24 * 60);
  await remind(background().records);
  expect(create).toHaveBeenCalledTimes(1);
});

test('what was about to be said when the background was stopped is said when it wakes again, and then no more', async () => {
  await remind(background().records);
  const id = await promise('refund', '2026-11-20T09:30:00.000Z');
  background().minutesPass(60);
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  create.mockImplementationOnce(() => new Promise(() => undefined));
  void remind(background().records);
  await expect.poll(() => create).toHaveBeenCalledTimes(1);
  background().restart();
  await remind(background().records);
  expect(create.mock.calls.map(([name]) => name)).toEqual([`promise:${id}`, `promise:${id}`]);
  await remind(background().records);
  expect(create).toHaveBeenCalledTimes(2);
});

test('a reminder that fails takes no other with it, and is tried again', async () => {
  await remind(background().records);
  const first = await promise('refund', '2026-11-20T09:30:00.000Z');
  const second = await promise('call back', '2026-11-20T09:31:00.000Z');
  background().minutesPass(60);
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  create.mockRejectedValueOnce(new Error('no room for it'));
  await expect(remind(background().records)).rejects.toThrow('no room for it');
  expect(create.mock.calls.map(([name]) => name)).toEqual([`promise:${first}`, `promise:${second}`]);
  create.mockClear();
  await remind(background().records);
  expect(create.mock.calls.map(([name]) => name)).toContain(`promise:${first}`);
  create.mockClear();
  await remind(background().records);
  expect(create).not.toHaveBeenCalled();
});

test('what was promised to somebody of whom retention kept no contact is said all the same', async () => {
  await remind(background().records);
  const id = await promise('refund', '2026-11-24T09:30:00.000Z');
  background().minutesPass(5 * 24 * 60);
  const retention = { days: { ...keepForEver.days, mentions: 1 }, daily: false };
  await background().ask(sidePanel, 'takeOutdated', retention);
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await remind(background().records);
  expect(create.mock.calls.map(([name]) => name)).toEqual([`promise:${id}`]);
  expect((await list()).promises).toMatchObject([{ promise: { id } }]);
});

test('who practises is reminded of nothing', async () => {
  await background().ask(practiceFrame, 'beginPractice', undefined);
  await background().ask(practicePage, 'see', [mentionOf({ id: '1' })]);
  const { customer } = await background().ask(practiceFrame, 'lookUp', { by: 'post', post: PostKey.parse('x:1') });
  const due = '2026-11-20T09:30:00.000Z';
  await background().ask(practiceFrame, 'givePromise', {
    entry: entryId(),
    id: entryId(),
    customer: customer.id,
    text: 'x',
    due,
  });
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect((await list()).promises).toEqual([]);
});

test('a corrected note keeps its place and every text it had, with who wrote each and when', async () => {
  const customer = await maya();
  const id = entryId();
  await background().ask(sidebarFrame, 'addNote', { id, customer, text: 'Prefers calls' });
  background().minutesPass(5);
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Lee' });
  const correction = { id: entryId(), note: id, text: 'Prefers e-mail' };
  for (const _ of ['first', 'again']) await background().ask(sidebarFrame, 'correctNote', correction);
  const { history } = await card();
  const notes = history.flatMap((item) => (item.kind === 'note' ? [item] : []));
  expect(notes).toEqual([
    {
      kind: 'note',
      at: '2026-11-20T09:00:00.000Z',
      note: {
        id,
        at: '2026-11-20T09:00:00.000Z',
        by: 'Kim',
        text: 'Prefers e-mail',
        corrected: { at: '2026-11-20T09:05:00.000Z', by: 'Lee' },
        earlier: [{ text: 'Prefers calls', at: '2026-11-20T09:00:00.000Z', by: 'Kim' }],
      },
    },
  ]);
  await background().ask(sidebarFrame, 'removeNote', { id: entryId(), note: id });
  await expect(background().ask(sidebarFrame, 'correctNote', { ...correction, id: entryId() })).rejects.toMatchObject({
    kind: 'notFound',
  });
});

test('a removed note is brought back as it was, however often, and not once its person was erased', async () => {
  const customer = await maya();
  const note = entryId();
  await background().ask(sidebarFrame, 'addNote', { id: note, customer, text: 'Prefers calls' });
  background().minutesPass(5);
  await background().ask(sidebarFrame, 'correctNote', { id: entryId(), note, text: 'Prefers e-mail' });
  const before = await card();
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Lee' });
  for (const _ of ['once', 'again']) {
    background().minutesPass(60 * 24);
    await background().ask(sidebarFrame, 'removeNote', { id: entryId(), note });
    expect((await card()).history.map(({ kind }) => kind)).toEqual(['mention']);
    const restoring = { id: entryId(), note };
    for (const _ of ['asked', 'asked twice']) await background().ask(sidebarFrame, 'restoreNote', restoring);
    expect((await card()).history).toEqual(before.history);
  }
  await background().ask(sidebarFrame, 'removeNote', { id: entryId(), note });
  await background().ask(sidebarFrame, 'erase', { id: entryId(), customer });
  const restored = background().ask(sidebarFrame, 'restoreNote', { id: entryId(), note });
  await expect(restored).rejects.toMatchObject({ kind: 'notFound' });
});
