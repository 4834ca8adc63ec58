import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BrandId, EntryId, PostKey, ResponseId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Records } from '../../lib/records/database.ts';
import { erase } from '../../lib/records/erase.ts';
import { logInteraction, logSeenReply, unlogInteraction } from '../../lib/records/interactions.ts';
import { keepMentions } from '../../lib/records/mentions.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { repliesThatEndedWell, responseUses } from '../../lib/records/replies.ts';
import { openTestRecords, projectionsOf } from './open.ts';

const late = ResponseId.parse('late');
const key = PostKey.parse('x:1');
const other = PostKey.parse('x:99');

async function see(records: Records, post: Partial<Post> & { id: string; text: string }): Promise<void> {
  const whole: Post = { site: 'x', author: { handle: 'mayac', name: 'Maya Chen' }, ...post };
  const found = [{ kind: 'name' as const, text: 'Acme' }];
  const mention = { post: whole, brand: BrandId.parse('acme'), found };
  await keepMentions(records, 'Kim', [mention], () => ({ sentiment: { label: 'neutral', strength: 0, words: [] } }));
}

async function customerOf({ database }: Records) {
  const mention = await database.mentions.get(key);
  if (mention === undefined) throw new Error('no mention');
  return mention.customer;
}

/** Maya asks, Kim answers with a canned response, which is seen in the thread, Maya says `then`. */
async function answered(then?: string, { seen = true } = {}): Promise<Records> {
  const records = openTestRecords();
  await see(records, { id: '1', text: 'My Acme parcel never arrived', postedAt: '2026-11-20T08:57:00.000Z' });
  const customer = await customerOf(records);
  const text = 'We ask the carrier.';
  const reply = { id: EntryId.parse('01A'), customer, kind: 'reply', text } as const;
  const at = '2026-11-20T08:58:00.000Z';
  await logInteraction(records, 'Kim', { ...reply, answers: key, response: late, at });
  const ours: Post = { site: 'x', id: '5', author: { handle: 'acme_help' }, text, postedAt: at };
  if (seen) await logSeenReply(records, 'Kim', ours, key);
  if (then !== undefined)
    await see(records, { id: '2', text: then, inReplyTo: { id: '1' }, postedAt: '2026-11-20T08:59:00.000Z' });
  return records;
}

test('a reply that the customer thanked for is found by the words of the post that it answered', async () => {
  const records = await answered('thank you Acme!');
  const [found] = await repliesThatEndedWell(records.database, 'where are my parcels, they never arrive', other);
  expect(found).toMatchObject({ outcome: 'thanked', reply: { text: 'We ask the carrier.' }, mention: { key } });
  expect(await repliesThatEndedWell(records.database, 'the app is slow', other)).toEqual([]);
  expect(await repliesThatEndedWell(records.database, 'my parcel never arrived', key)).toEqual([]);
});

test('one that was logged by hand and never seen in the thread is not: it may have been private', async () => {
  const records = await answered('thank you Acme!', { seen: false });
  expect(await responseUses(records.database)).toMatchObject([{ response: late, used: 1, thanked: 1 }]);
  expect(await repliesThatEndedWell(records.database, 'my parcel never arrived', other)).toEqual([]);
});

test('one that nobody answered is not, but it counts as used', async () => {
  const records = await answered();
  expect(await repliesThatEndedWell(records.database, 'my parcel never arrived', other)).toEqual([]);
  expect(await responseUses(records.database)).toMatchObject([{ response: late, used: 1, thanked: 0 }]);
});

test('what is taken back is no longer used', async () => {
  const records = await answered('it is fixed now');
  expect(await responseUses(records.database)).toMatchObject([{ response: late, used: 1, resolved: 1 }]);
  await unlogInteraction(records, 'Kim', EntryId.parse('01A'));
  expect(await responseUses(records.database)).toEqual([]);
});

test('whoever is erased takes it with them, and a rebuild says the same', async () => {
  const records = await answered('thank you Acme!');
  const before = await projectionsOf(records.database);
  await rebuild(records.database);
  expect(await projectionsOf(records.database)).toEqual(before);
  await erase(records, 'Kim', { id: EntryId.parse('01E'), customer: await customerOf(records) });
  expect(await records.database.replies.count()).toBe(0);
});
