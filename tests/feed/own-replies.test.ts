// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSeenReplies, type SeenReplies } from '../../lib/feed/seen-replies.ts';
import type { Brand } from '../../lib/model/brand.ts';
import { postKey } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { acme, entryId, post } from '../background/posts.ts';
import { backgroundPerTest, facebookPage, sidebarFrame } from '../background/running.ts';

const background = backgroundPerTest();
const unlisted: Brand = { ...acme, handles: [] };

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  background().page = facebookPage;
});

const comment = (fields: Partial<Post> & { id: string }) => post({ site: 'facebook', ...fields });
const root = comment({ id: '1000', author: { handle: 'bob', name: 'Bob' }, text: 'Acme rocks' });
const nested = comment({
  id: '2000',
  text: 'Acme, I am still waiting for my parcel',
  inReplyTo: { id: root.id, handle: 'bob' },
});

/** Replies in a thread of Facebook, where both wait for an answer; `brand` says which accounts are ours. */
async function thread(brand = acme) {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand });
  await background().ask(facebookPage, 'setUp', { site: 'facebook' });
  const found = [{ kind: 'name' as const, text: 'Acme' }];
  const mentions = [root, nested].map((one) => ({ post: one, brand: acme.id, found }));
  await background().ask(facebookPage, 'see', mentions);
  const replies = createSeenReplies(document, facebook, () => undefined, new AbortController().signal);
  replies.begin([brand]);
  return replies;
}

/** Has a text put into the box of a post, as the sidebar does. */
async function fill(replies: SeenReplies, filled: Post, text: string) {
  const box = document.createElement('div');
  await background().ask(sidebarFrame, 'fill', { tab: 8, post: postKey(filled), text });
  replies.expect({ post: filled, text, box: () => box });
}

/** A reply of ours appears, as Facebook shows one: in answer to the thread's first comment. */
function appear(replies: SeenReplies, id: string, text: string, handle = 'acme') {
  const postedAt = new Date().toISOString();
  const reply = comment({ id, author: { handle, name: 'Acme' }, text, inReplyTo: { id: root.id }, postedAt });
  const element = document.createElement('div');
  replies.notice({ element, key: postKey(reply), post: reply, whole: () => reply });
}

async function stateOf(one: Post) {
  const card = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: postKey(one) });
  return card.mention?.state.kind;
}

describe('a reply in a thread of Facebook, which names the first comment alone', () => {
  test.each([acme, unlisted])('answers the one whose box was filled', async (brand) => {
    const replies = await thread(brand);
    await fill(replies, nested, 'Maya, we are on it');
    appear(replies, '3000', 'Maya, we are on it');
    await expect.poll(() => stateOf(nested)).toBe('answered');
    appear(replies, '3000', 'Maya, we are on it');
    expect(await stateOf(root)).toBe('waiting');
  });

  test('answers the first comment where other words stand in the box', async () => {
    const replies = await thread();
    await fill(replies, nested, 'Maya, we are on it');
    appear(replies, '3001', 'Thank you, Bob!');
    await expect.poll(() => stateOf(root)).toBe('answered');
    expect(await stateOf(nested)).toBe('waiting');
  });
});

test('boxes that are filled one after the other may be sent in any order', async () => {
  const replies = await thread(unlisted);
  await fill(replies, root, 'Thank you, Bob!');
  await fill(replies, nested, 'Maya, we are on it');
  appear(replies, '3002', 'Thank you, Bob!', '61550000000000');
  await expect.poll(() => stateOf(root)).toBe('answered');
  appear(replies, '3003', 'Maya, we are on it', '61550000000000');
  await expect.poll(() => stateOf(nested)).toBe('answered');
});

test('what stands in a box is still expected when brands and settings change', async () => {
  const replies = await thread();
  await fill(replies, nested, 'Maya, we are on it');
  await background().ask(facebookPage, 'setUp', { site: 'facebook' });
  replies.begin([unlisted]);
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: unlisted });
  appear(replies, '3004', 'Maya, we are on it');
  await expect.poll(() => stateOf(nested)).toBe('answered');
});

test('nothing of a site is expected once it is switched off', async () => {
  const replies = await thread(unlisted);
  await fill(replies, nested, 'Maya, we are on it');
  replies.end();
  appear(replies, '3005', 'Maya, we are on it');
  await background().ask(facebookPage, 'see', []); // answered after what is being logged
  expect(await stateOf(nested)).toBe('waiting');
});
