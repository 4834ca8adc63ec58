import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { PostKey, ResponseId } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf, ownReply } from './posts.ts';
import {
  backgroundPerTest,
  type From,
  practiceFrame,
  practicePage,
  practicePanel,
  sidebarFrame,
  sidePanel,
  xPage,
} from './running.ts';

const background = backgroundPerTest();
const practised = PostKey.parse('x:1');
const midnight = '2026-11-20T00:00:00.000Z';

beforeEach(() => background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme }));

/** Begins to practise, and meets an invented person in the feed. */
async function practise() {
  const { ask } = bound();
  const brand = await ask(practicePage, 'beginPractice', undefined);
  await ask(practicePage, 'setUp', { site: 'x' });
  await ask(practicePage, 'see', [mentionOf({ id: '1' })]);
  await ask(practicePage, 'open', { post: practised });
  return brand;
}

test('who practises knows the customer, logs the reply and sees it answered', async () => {
  const { ask } = bound();
  expect(await practise()).toEqual(acme);
  expect(await ask(practiceFrame, 'subject', {})).toMatchObject({ tab: 6, subject: { post: 'x:1' }, waiting: ['x:1'] });
  const { customer } = await ask(practiceFrame, 'lookUp', { by: 'post', post: practised });
  expect(customer.name).toBe('Maya Chen');
  await ask(practiceFrame, 'addNote', { id: entryId(), customer: customer.id, text: 'Only practised' });
  await ask(practicePage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers: practised });
  expect(background().marksTold(6)).toMatchObject([{ post: 'x:1', state: { kind: 'answered' } }]);
  const { history } = await ask(practicePanel, 'lookUp', { by: 'post', post: practised });
  expect(history.map(({ kind }) => kind).toSorted()).toEqual(['interaction', 'mention', 'note']);
});

test('nobody who was met in practice is ever in the records, in the queue, in the numbers or in an export', async () => {
  const { ask } = bound();
  const before = await ask(sidePanel, 'exportRows', {});
  await practise();
  await ask(practicePage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers: practised });
  await ask(practicePanel, 'addCustomer', { id: entryId(), name: 'Ines Palmgren' });
  for (const text of ['Maya', 'Ines']) expect(await background().found(sidePanel, text)).toEqual([]);
  expect(await ask(sidePanel, 'queue', { limit: 10 })).toEqual({ mentions: [], waiting: 0 });
  expect(await ask(sidePanel, 'today', { since: midnight })).toEqual({ waiting: 0, answered: 0, seen: 0 });
  expect(await ask(sidePanel, 'exportRows', {})).toEqual(before);
  await expect(ask(sidePanel, 'lookUp', { by: 'post', post: practised })).rejects.toMatchObject({ kind: 'notFound' });
});

test('real customers are not found in practice', async () => {
  const { ask } = bound();
  await ask(xPage, 'see', [mentionOf({ id: '9' })]);
  await ask(practicePage, 'beginPractice', undefined);
  for (const from of [practicePage, practiceFrame, practicePanel])
    expect(await background().found(from, 'Maya')).toEqual([]);
  expect(await background().found(sidePanel, 'Maya')).toHaveLength(1);
});

test('each practice begins anew, also after the background was stopped', async () => {
  const { ask } = bound();
  await practise();
  background().restart();
  expect(await background().found(practiceFrame, 'Maya')).toHaveLength(1);
  await ask(practicePage, 'beginPractice', undefined);
  expect(await background().found(practiceFrame, 'Maya')).toEqual([]);
  expect(await ask(practiceFrame, 'subject', {})).toEqual({ tab: 6, waiting: [] });
});

test('what the team sets up meanwhile counts in practice too', async () => {
  const { ask } = bound();
  await practise();
  const brand = { ...acme, name: 'Acme Ltd' };
  await ask(sidePanel, 'saveBrand', { id: entryId(), brand });
  expect(await ask(practicePage, 'setUp', { site: 'x' })).toMatchObject({ brands: [brand] });
  const response = { id: ResponseId.parse('late'), title: 'Late parcel', text: 'Sorry that your parcel is late!' };
  await ask(sidePanel, 'saveResponse', { id: entryId(), response });
  expect((await ask(practiceFrame, 'suggest', { post: practised }))[0]).toMatchObject({ response: 'late' });
  await ask(sidePanel, 'removeBrand', { id: entryId(), brand: acme.id });
  expect(await ask(practicePage, 'setUp', { site: 'x' })).toMatchObject({ brands: [] });
});

test('a brand without an account on X answers from a made-up one in practice, and only there', async () => {
  const { ask } = bound();
  const brand = { ...acme, name: 'Café Blau', handles: [] };
  await ask(sidePanel, 'saveBrand', { id: entryId(), brand });
  const handles = [{ site: 'x', handle: 'cafeblau' }];
  expect(await practise()).toEqual({ ...brand, handles });
  const reply = ownReply({ id: '2', author: { handle: 'cafeblau' } });
  await ask(practicePage, 'logSeenReply', { reply, answers: practised });
  expect(background().marksTold(6)).toMatchObject([{ post: 'x:1', state: { kind: 'answered' } }]);
  expect(await ask(sidePanel, 'brands', undefined)).toEqual([brand]);
});

test('a tab that goes from practice to a real page, or back, is about nobody of there', async () => {
  const { ask } = bound();
  const onX: From = { ...xPage, tab: 6 };
  await practise();
  await ask(practicePage, 'setUp', { site: 'x' });
  expect(await ask(practicePanel, 'subject', { tab: 6 })).toMatchObject({ subject: { post: 'x:1' } });
  await ask(onX, 'setUp', { site: 'x' });
  expect(await ask(sidePanel, 'subject', { tab: 6 })).toEqual({ tab: 6, waiting: [] });
  await ask(onX, 'see', [mentionOf({ id: '9' })]);
  await ask(onX, 'open', { post: PostKey.parse('x:9') });
  await ask(practicePage, 'beginPractice', undefined);
  await ask(practicePage, 'setUp', { site: 'x' });
  expect(await ask(practicePanel, 'subject', { tab: 6 })).toEqual({ tab: 6, waiting: [] });
});

test('a real page, its sidebar and the desk beside a practice feed are about the records', async () => {
  const { ask } = bound();
  await practise();
  await ask(xPage, 'see', [mentionOf({ id: '9' })]);
  const desk: From = { url: 'chrome-extension://test-extension-id/desk.html#/practice.html', tab: 3 };
  const lookalike: From = { url: 'https://x.com/practice.html', tab: 4 };
  await ask(lookalike, 'see', [mentionOf({ id: '8', author: { handle: 'bo', name: 'Bo' } })]);
  for (const from of [sidebarFrame, sidePanel, desk])
    expect((await ask(from, 'queue', { limit: 10 })).mentions.map(({ post }) => post.id).toSorted()).toEqual([
      '8',
      '9',
    ]);
  await expect(ask(desk, 'beginPractice', undefined)).rejects.toMatchObject({ kind: 'notAllowed' });
});

function bound() {
  const running = background();
  return { ask: running.ask.bind(running) };
}
