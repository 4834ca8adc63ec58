import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { CustomerField } from '../../lib/model/customer.ts';
import { type PostKey, postKey, ResponseId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, entryId, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, sidebarFrame, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();
const lid = 'The lid of my Acme kettle leaks since the delivery';

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
});

async function see(fields: Partial<Post> & { id: string }): Promise<PostKey> {
  background().minutesPass(1);
  const mention = mentionOf(fields);
  await background().ask(xPage, 'see', [mention]);
  return postKey(mention.post);
}

/** Somebody asks about a lid; the site calls her "mariah lo". */
async function mariahAsks(): Promise<PostKey> {
  return see({ id: '1', author: { handle: 'mlo99', name: 'mariah lo' }, text: lid });
}

async function call(post: PostKey, field: CustomerField, value: string): Promise<void> {
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post });
  await background().ask(sidePanel, 'setCustomerField', { id: entryId(), customer: customer.id, field, value });
}

/** We answer in the thread, and she says thank you. */
async function answered(post: PostKey, text: string): Promise<void> {
  await background().ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2', text }), answers: post });
  await see({
    id: '3',
    author: { handle: 'mlo99', name: 'mariah lo' },
    text: 'Thank you Acme!',
    inReplyTo: { id: '2' },
    postedAt: '2026-11-20T09:05:00.000Z',
  });
}

/** What of our past replies is offered to Tom, who asks the same. */
async function offeredToTom(): Promise<string[]> {
  const post = await see({ id: '9', author: { handle: 'treyes', name: 'Tom Reyes' }, text: lid });
  const offered = await background().ask(sidebarFrame, 'suggest', { post });
  return offered.flatMap(({ from, text }) => (from === 'reply' ? [text] : []));
}

test('a past reply is offered to somebody else without any name that the records or the site have for whom it was for', async () => {
  const post = await mariahAsks();
  await call(post, 'name', 'Maria Lopez');
  await call(post, 'firstName', 'Mari');
  await answered(post, 'Hi Mari, so Maria Lopez is Mariah Lo? Maria, mariah, a new lid is on its way. Kim');
  const [text] = await offeredToTom();
  expect(text).toMatch(/a new lid is on its way/i);
  expect(text).toMatch(/\bTom\b/);
  expect(text).not.toMatch(/mari|lopez|\blo\b/i);
});

test('what an agent logged by hand may have been a private message, and is offered to nobody else', async () => {
  const post = await mariahAsks();
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post });
  const text = 'A new lid is on its way to your flat above the bakery.';
  await background().ask(sidebarFrame, 'log', {
    id: entryId(),
    customer: customer.id,
    kind: 'reply',
    text,
    answers: post,
  });
  await see({
    id: '3',
    author: { handle: 'mlo99', name: 'mariah lo' },
    text: 'Thank you Acme!',
    inReplyTo: { id: '1' },
    postedAt: '2026-11-20T09:05:00.000Z',
  });
  expect(await offeredToTom()).toEqual([]);
});

test('nor with a name that they went by when it was written, whatever the site calls them now', async () => {
  const post = await mariahAsks();
  await answered(post, 'Hi Mariah, a new lid is on its way. Kim');
  await see({ id: '1', author: { handle: 'mlo99', name: 'Kettle Deals' }, text: lid });
  const [text] = await offeredToTom();
  expect(text).toMatch(/a new lid is on its way/i);
  expect(text).not.toMatch(/mari/i);
});

test('a canned response that was sent to a post like this one is offered, and says so', async () => {
  const response = { id: ResponseId.parse('01SPARE'), title: 'Spare parts', text: 'We send you another one today.' };
  await background().ask(sidebarFrame, 'saveResponse', { id: entryId(), response });
  const why = async (id: string) => {
    const post = await see({ id, author: { handle: `h${id}`, name: `Tom ${id}` }, text: `${lid}, too` });
    const offered = await background().ask(sidebarFrame, 'suggest', { post });
    return offered.find((one) => one.response === response.id)?.why;
  };
  expect(await why('8')).toBeUndefined();
  const post = await mariahAsks();
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post });
  const reply = { id: entryId(), customer: customer.id, kind: 'reply', text: response.text } as const;
  await background().ask(sidebarFrame, 'log', { ...reply, answers: post, response: response.id });
  expect(await why('9')).toEqual({ kind: 'examples', count: 1 });
});
