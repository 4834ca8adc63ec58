import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CustomerId, PostKey } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { projectionsOf } from '../records/open.ts';
import { acme, entryId, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();
const key = (id: string) => PostKey.parse(`x:${id}`);
const maya = CustomerId.parse('x:@mayac');
const at = (minute: number) => `2026-11-20T08:${String(minute).padStart(2, '0')}:00.000Z`;

beforeEach(async () => {
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(xPage, 'setUp', { site: 'x' });
});

/** Whatever happened, the journal tells the same. */
afterEach(async () => {
  const { database } = background().records;
  const told = await projectionsOf(database);
  await rebuild(database);
  expect(await projectionsOf(database)).toEqual(told);
});

type Written = Partial<Post> & { id: string };

function see(...posts: Written[]) {
  return background().ask(
    xPage,
    'see',
    posts.map((fields) => mentionOf(fields)),
  );
}

const ten = { id: '10', text: 'My Acme parcel is late', postedAt: at(10) };
const eleven = { id: '11', text: 'And the Acme hotline hangs up', postedAt: at(11), inReplyTo: { id: '10' } };

async function reply(answers: string, id = '20', minute = 20) {
  const reply = ownReply({ id, postedAt: at(minute), inReplyTo: { id: answers } });
  await background().ask(xPage, 'logSeenReply', { reply, answers: key(answers) });
}

async function waiting(): Promise<string[]> {
  const { mentions, waiting } = await background().ask(sidePanel, 'queue', { limit: 100 });
  expect(waiting).toBe(mentions.length);
  return mentions.map(({ post }) => post.id).toSorted();
}

test('a reply answers what the same person wrote in its thread before it, and their pages see that', async () => {
  await see(ten, eleven);
  background().told.length = 0;
  await reply('11');
  expect(await waiting()).toEqual([]);
  const told = background().marksTold(7);
  expect(told.map(({ post }) => post).toSorted()).toEqual(['x:10', 'x:11']);
  for (const { state } of told) expect(state).toMatchObject({ kind: 'answered', at: at(20) });
  const { customer } = await background().ask(sidePanel, 'lookUp', { by: 'post', post: key('10') });
  expect(customer.id).toBe(maya);
});

test('a reply to the first post answers those that stood below it when it was written', async () => {
  await see(ten, eleven);
  await reply('10');
  expect(await waiting()).toEqual([]);
});

test('all of them wait again once the reply is taken back', async () => {
  await see(ten, eleven);
  const id = entryId();
  await background().ask(sidePanel, 'log', { id, customer: maya, kind: 'reply', answers: key('11') });
  expect(await waiting()).toEqual([]);
  await background().ask(sidePanel, 'unlog', { id });
  expect(await waiting()).toEqual(['10', '11']);
});

test('what is read only after the reply that answers it never waits', async () => {
  await see(eleven);
  await reply('11');
  await see(ten);
  expect(await waiting()).toEqual([]);
});

test('a post of which a page told only whom it answers finds its thread once another page tells what, for good', async () => {
  const { inReplyTo: _told, ...bare } = { ...eleven, inReplyTo: { handle: 'mayac' } };
  await see(ten, bare);
  await reply('11');
  expect(await waiting()).toEqual(['10']);
  await see(eleven);
  expect(await waiting()).toEqual([]);
  await see({ ...bare, author: { handle: 'mayac', name: 'Maya Chen', userId: '7' } });
  expect(await waiting()).toEqual([]);
});

test('what they write after the reply waits, and so do others below the same post and what they wrote elsewhere', async () => {
  const author = { handle: 'treyes', name: 'Tom Reyes' };
  const other = { id: '12', text: 'Same with my Acme lamp', author, postedAt: at(12), inReplyTo: { id: '10' } };
  const elsewhere = { id: '13', text: 'Acme, where is my refund', postedAt: at(13), inReplyTo: { id: '1' } };
  const later = { id: '30', text: 'Still no Acme parcel', postedAt: at(30), inReplyTo: { id: '20' } };
  await see(ten, eleven, other, elsewhere);
  await reply('11');
  await see(later);
  expect(await waiting()).toEqual(['12', '13', '30']);
  await reply('30', '40', 40);
  expect(await waiting()).toEqual(['12', '13']);
});

test('what was said to wait again does so, whatever was answered in its thread before', async () => {
  await see(ten, eleven);
  await reply('11');
  await background().ask(sidePanel, 'setCase', { id: entryId(), post: key('10'), dismissed: false });
  expect(await waiting()).toEqual(['10']);
  await reply('11', '21', 21);
  expect(await waiting()).toEqual([]);
});

test.each([
  ['Thank you so much @Acme_help!', []],
  ['Danke Acme, das ging schnell', []],
  ['Thanks Acme! When does it arrive?', ['30']],
  ['Thanks Acme, but it is still broken', ['30']],
  ['Thanks for nothing, Acme', ['30']],
  ['Great, thanks Acme, another delay 🙄', ['30']],
  ['Acme, here is my number', ['30']],
])('"%s" below our reply: %j waits', async (text, waits) => {
  await see(ten);
  await reply('10');
  await see({ id: '30', text, postedAt: at(30), inReplyTo: { id: '20' } });
  expect(await waiting()).toEqual(waits);
});

test('thanks wait where they answer nothing of ours, and where somebody wants them to', async () => {
  const thanks = { text: 'Thank you so much @Acme_help!', postedAt: at(30) };
  await see(ten);
  await reply('10');
  await see({ ...thanks, id: '30', inReplyTo: { id: '20' } }, { ...thanks, id: '31' });
  expect(await waiting()).toEqual(['31']);
  await background().ask(sidePanel, 'setCase', { id: entryId(), post: key('30'), dismissed: false });
  expect(await waiting()).toEqual(['30', '31']);
});
