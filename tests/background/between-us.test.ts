import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { BrandId, type PostKey, postKey } from '../../lib/model/ids.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, facebookPage, sidebarFrame, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();
const other = { ...acme, id: BrandId.parse('other') };
const inMay = '2026-05-04T09:00:00.000Z';

beforeEach(async () => {
  for (const brand of [acme, other]) await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
});

async function see(mention: Mention): Promise<PostKey> {
  await background().ask(mention.post.site === 'x' ? xPage : facebookPage, 'see', [mention]);
  return postKey(mention.post);
}

/** Everything that is suggested for a post of Maya's of today. */
async function suggested(post: Partial<Post> = {}): Promise<string> {
  const asked = await see(mentionOf({ id: '9', text: 'My Acme parcel is late', ...post }));
  const suggestions = await background().ask(sidebarFrame, 'suggest', { post: asked });
  return suggestions.map(({ text }) => text).join('\n');
}

describe('when they wrote before', () => {
  test('is said of what stands in public about the same brand', async () => {
    await see(mentionOf({ id: '1', postedAt: inMay }));
    expect(await suggested()).toMatch(/you wrote in May/i);
  });

  test('is the last time that may be told, whatever they wrote since', async () => {
    await see(mentionOf({ id: '1', postedAt: inMay }));
    await see({ ...mentionOf({ id: '2', postedAt: '2026-08-04T09:00:00.000Z' }), brand: other.id });
    expect(await suggested()).toMatch(/you wrote in May/i);
  });

  test.each([
    ['about another brand', { ...mentionOf({ id: '1', postedAt: inMay }), brand: other.id }],
    ['about a competitor', mentionOf({ id: '1', postedAt: inMay }, true)],
  ])('is not said of what was %s', async (_, earlier) => {
    await see(earlier);
    expect(await suggested()).not.toMatch(/wrote in/);
  });

  test('is not said of what is gone', async () => {
    const post = await see(mentionOf({ id: '1', postedAt: inMay }));
    await background().ask(sidePanel, 'setGone', { id: entryId(), post, gone: true });
    expect(await suggested()).not.toMatch(/wrote in/);
  });

  test('is not said of what was not about us', async () => {
    const post = await see(mentionOf({ id: '1', postedAt: inMay }));
    await background().ask(sidePanel, 'correct', {
      id: entryId(),
      post,
      said: { aspect: 'relevance', value: 'notUs' },
    });
    expect(await suggested()).not.toMatch(/wrote in/);
  });

  test('is said of what stood in a group in that group only', async () => {
    const site = 'facebook';
    const group = { id: '7', name: 'Kettle lovers' };
    await see(mentionOf({ id: '1', site, group, postedAt: inMay }));
    expect(await suggested({ site })).not.toMatch(/wrote in/);
    expect(await suggested({ id: '10', site, group: { id: '8' } })).not.toMatch(/wrote in/);
    expect(await suggested({ id: '11', site, group })).toMatch(/you wrote in May/i);
  });
});

test('a promise is recalled until it is due, and no more once it is overdue', async () => {
  const first = await see(mentionOf({ id: '1' }));
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: first });
  const due = '2026-11-27T09:00:00.000Z';
  const promised = { entry: entryId(), id: entryId(), customer: customer.id, text: 'refund', due, beside: first };
  await background().ask(sidebarFrame, 'givePromise', promised);
  expect(await suggested()).toMatch(/promised you by .*27.* stands/i);
  background().minutesPass(8 * 24 * 60);
  expect(await suggested()).not.toMatch(/promised/i);
});

test.each([
  ['beside a mention of another brand', true],
  ['beside no mention, which may have been another brand’s', false],
])('a promise that was given %s is not recalled', async (_, isBeside) => {
  const first = await see({ ...mentionOf({ id: '1' }), brand: other.id });
  const { customer } = await background().ask(sidebarFrame, 'lookUp', { by: 'post', post: first });
  const promised = { id: entryId(), customer: customer.id, text: 'refund', due: '2026-11-27T09:00:00.000Z' };
  const beside = isBeside ? { beside: first } : {};
  await background().ask(sidebarFrame, 'givePromise', { ...promised, entry: entryId(), ...beside });
  expect(await suggested()).not.toMatch(/promised/i);
  const ours = await see(mentionOf({ id: '2' }));
  const changed = { ...promised, entry: entryId(), text: 'whole refund', beside: ours };
  await background().ask(sidebarFrame, 'givePromise', changed);
  expect(await suggested({ id: '3' })).not.toMatch(/promised/i);
});
