import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Said } from '../../lib/model/correction.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { PostKey } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { defaultSupportRules } from '../../lib/model/support.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidebarFrame, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
});

const see = (...posts: (Partial<Post> & { id: string })[]) =>
  background().ask(
    xPage,
    'see',
    posts.map((fields) => mentionOf(fields)),
  );
const zuri = { handle: 'zuri', name: 'Zuri' };
const next = () => background().ask(sidePanel, 'supporters', { limit: 10 });
const names = async () => (await next()).map(({ customer }) => customer.name);
const customerOf = async (post: string) =>
  (await background().ask(sidePanel, 'lookUp', { by: 'post', post: PostKey.parse(`x:${post}`) })).customer.id;
const log = (customer: CustomerId, kind: 'thanks' | 'reward' | 'visit', more = {}) =>
  background().ask(sidePanel, 'log', { id: entryId(), customer, kind, ...more });

const question = { id: '1', text: 'Does the Acme kettle fit an induction stove?' };
const help = { id: '2', author: zuri, text: 'The Acme one does.', inReplyTo: { id: '1' } };
const praise = { id: '3', author: { handle: 'hugo', name: 'Hugo' }, text: 'I love my wonderful Acme kettle!' };

test('who answers other customers and who speaks well of us is listed with the reason, the greater deed first', async () => {
  await see(question, praise, help);
  expect(await next()).toMatchObject([
    { customer: { name: 'Zuri' }, support: { parts: [{ kind: 'answered', count: 1 }] }, post: { site: 'x' } },
    { customer: { name: 'Hugo' }, support: { parts: [{ kind: 'praised', count: 1 }] } },
  ]);
});

test('who turns out to complain, to sell something or to mean somebody else is not listed', async () => {
  const love = { ...praise, id: '4', author: zuri };
  await see(praise, love);
  expect((await names()).toSorted()).toEqual(['Hugo', 'Zuri']);
  const correct = (id: string, said: Said) =>
    background().ask(sidePanel, 'correct', { id: entryId(), post: PostKey.parse(`x:${id}`), said });
  await correct('3', { aspect: 'sentiment', value: 'negative' });
  expect(await names()).toEqual(['Zuri']);
  await correct('4', { aspect: 'intent', value: 'spam' });
  expect(await names()).toEqual([]);
  const { support } = await background().ask(sidePanel, 'lookUp', { by: 'post', post: PostKey.parse('x:3') });
  expect(support).toBeUndefined();
});

test('an answer that is read before the question it answers counts all the same', async () => {
  await see(help);
  expect(await names()).toEqual([]);
  await see(question);
  expect(await names()).toEqual(['Zuri']);
});

test('who answers their own question from another account helps nobody, as long as both are known as one person', async () => {
  await see(question, help);
  const customers: [CustomerId, CustomerId] = [await customerOf('1'), await customerOf('2')];
  const merge = entryId();
  await background().ask(sidePanel, 'mergeCustomers', { id: merge, customers, wins: {} });
  expect(await names()).toEqual([]);
  await see({ ...help, id: '4' });
  expect(await names()).toEqual([]);
  await background().ask(sidePanel, 'undoMerge', { id: entryId(), merge });
  expect(await next()).toMatchObject([
    { customer: { name: 'Zuri' }, support: { parts: [{ kind: 'answered', count: 2 }] } },
  ]);
});

test('who passes a post of ours on is listed once for it where we know them; of strangers nothing is kept', async () => {
  const ours = mentionOf({ id: '9', author: { handle: 'acme_help' }, text: 'New colours!' }).post;
  const shares = (handle: string, post = ours) =>
    background().ask(xPage, 'seeShare', { post: { ...post, repostedBy: { handle } } });
  await see(question, { id: '4', author: zuri, text: 'Is the Acme shop open?' });
  await shares('Zuri');
  await shares('zuri');
  await shares('stranger');
  await shares('zuri', mentionOf({ id: '10', author: { handle: 'somebody' }, text: 'Mine.' }).post);
  expect(await next()).toMatchObject([
    { customer: { name: 'Zuri' }, support: { parts: [{ kind: 'shared', count: 1 }] } },
  ]);
  expect(await background().found(sidePanel, 'stranger')).toEqual([]);
});

test('who was thanked is listed again only for what they do afterwards, with the time of the thanks', async () => {
  await see(question, help);
  const customer = await customerOf('2');
  const { id } = await log(customer, 'thanks');
  expect(await names()).toEqual([]);
  const { support } = await background().ask(sidePanel, 'lookUp', { by: 'customer', customer });
  expect(support).toMatchObject({ thankedAt: '2026-11-20T09:00:00.000Z', unthanked: 0 });
  await background().ask(sidePanel, 'unlog', { id });
  expect(await names()).toEqual(['Zuri']);
  await log(customer, 'thanks');
  background().minutesPass(60);
  await see({ id: '9', author: zuri, text: 'Acme is wonderful, I love it', postedAt: '2026-11-20T09:50:00.000Z' });
  expect(await next()).toMatchObject([
    { customer: { name: 'Zuri' }, support: { thankedAt: '2026-11-20T09:00:00.000Z' } },
  ]);
});

test('weights that the team changes change who is first', async () => {
  await see(question, praise, help);
  const weights = { ...defaultSupportRules.weights, praised: 50 };
  await background().ask(sidePanel, 'saveSettings', { support: { ...defaultSupportRules, weights } });
  expect(await names()).toEqual(['Hugo', 'Zuri']);
});

test('reach is told and decides nothing', async () => {
  await see(
    { ...praise, counts: { views: 1_000_000 }, postedAt: '2026-11-19T08:00:00.000Z' },
    { ...praise, id: '4', author: zuri, counts: { views: 3 } },
  );
  expect(await next()).toMatchObject([
    { customer: { name: 'Zuri' }, support: { views: 3 } },
    { customer: { name: 'Hugo' }, support: { views: 1_000_000 } },
  ]);
});

test('how many follow somebody is told and decides nothing', async () => {
  const praisedBy = (id: string, handle: string, followers?: number) =>
    see({
      ...praise,
      id,
      author: { handle, name: handle, userId: id, ...(followers === undefined ? {} : { followers }) },
    });
  const ranked = async () => (await next()).map(({ customer, support }) => [customer.name, support]);
  await praisedBy('5', 'ana');
  await praisedBy('6', 'ben');
  const before = await ranked();
  const [ana, ben] = before;
  expect(ana?.[1]).toEqual(ben?.[1]);
  await praisedBy('6', 'ben', 2_000_000);
  await praisedBy('5', 'ana', 3);
  expect(await ranked()).toEqual(before);
  const told = (await next()).flatMap(({ customer }) => customer.handles.map(({ followers }) => followers?.count));
  expect(told).toEqual([3, 2_000_000]);
});

test('the ledger says what was given this month, to whom, by whom, and what it cost', async () => {
  await see(praise);
  const customer = await customerOf('3');
  await log(customer, 'reward', { text: 'A coffee', amount: { value: 3.9, currency: 'EUR' } });
  await log(customer, 'reward', { text: 'A mug', amount: { value: 12.2, currency: 'EUR' } });
  const { id } = await log(customer, 'reward', { text: 'By mistake', amount: { value: 99, currency: 'EUR' } });
  await background().ask(sidePanel, 'unlog', { id });
  await log(customer, 'visit');
  const november = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };
  const { rewards, spent } = await background().ask(sidePanel, 'rewards', november);
  expect(rewards.map(({ reward }) => reward.text).toSorted()).toEqual(['A coffee', 'A mug']);
  expect(rewards[0]).toMatchObject({ customer: { name: 'Hugo' }, reward: { by: 'Kim' } });
  expect(spent).toEqual([{ value: 16.1, currency: 'EUR' }]);
  const october = { from: '2026-10-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' };
  expect(await background().ask(sidePanel, 'rewards', october)).toEqual({ rewards: [], spent: [] });
});

test('the coffee is on us for who spoke well of us before, not for a first compliment', async () => {
  await background().ask(sidebarFrame, 'saveSettings', { shop: 'our café on Harbour Street' });
  await background().ask(sidebarFrame, 'seedResponses', undefined);
  const offered = async (post: string) =>
    (await background().ask(sidePanel, 'suggest', { post: PostKey.parse(`x:${post}`) })).map(({ id }) => id);
  await see(praise);
  expect(await offered('3')).toContain('seed-en-praise');
  expect(await offered('3')).not.toContain('seed-en-supporter');
  const again = ['Still in love with my Acme kettle', 'Acme is wonderful, I love it'];
  await see(...again.map((text, at) => ({ id: `2${at}`, author: praise.author, text })));
  expect(await offered('3')).toContain('seed-en-supporter');
});
