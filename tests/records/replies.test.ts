import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BrandId, EntryId, PostKey, postKey, ResponseId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { correct } from '../../lib/records/corrections.ts';
import type { Records } from '../../lib/records/database.ts';
import { erase } from '../../lib/records/erasure/erase.ts';
import { setGone } from '../../lib/records/erasure/gone-posts.ts';
import { logInteraction, logSeenReply, unlogInteraction } from '../../lib/records/interactions.ts';
import { keepMentions } from '../../lib/records/mentions.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { examplesLike, repliesThatEndedWell, responseUses } from '../../lib/records/replies.ts';
import { openTestRecords, projectionsOf } from './open.ts';

const late = ResponseId.parse('late');
const key = PostKey.parse('x:1');
const acme = BrandId.parse('acme');
const anvils = BrandId.parse('anvils');

/** Somebody's post, for which replies are looked for. */
function asked(text: string, { brand = acme, ...more }: { brand?: BrandId } & Partial<Post> = {}) {
  const post: Post = { site: 'x', id: '99', author: { handle: 'tom' }, text, ...more };
  return { key: postKey(post), brand, post };
}

async function see(
  records: Records,
  { brand = acme, ...post }: Partial<Post> & { id: string; text: string; brand?: BrandId },
): Promise<void> {
  const whole: Post = { site: 'x', author: { handle: 'mayac', name: 'Maya Chen' }, ...post };
  const mention = { post: whole, brand, found: [{ kind: 'name' as const, text: 'Acme' }] };
  await keepMentions(records, 'Kim', [mention], () => ({ sentiment: { label: 'neutral', strength: 0, words: [] } }));
}

/** Somebody asks the same as Maya, we answer in the thread, they say thank you. */
async function anotherAnswered(records: Records, id: string, more: { brand?: BrandId } & Partial<Post> = {}) {
  const first = { id, text: 'My Acme parcel never arrived', author: { handle: `h${id}` }, ...more };
  await see(records, { ...first, postedAt: '2026-11-20T08:57:00.000Z' });
  const ours: Post = { site: 'x', id: `${id}r`, author: { handle: 'acme_help' }, text: `Answer to ${id}` };
  const at = '2026-11-20T08:58:00.000Z';
  await logSeenReply(records, 'Kim', { ...ours, postedAt: at }, PostKey.parse(`x:${id}`));
  const then = { ...first, id: `${id}t`, text: 'thank you', inReplyTo: { id: `${id}r` } };
  await see(records, { ...then, postedAt: '2026-11-20T08:59:00.000Z' });
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
  const [found] = await repliesThatEndedWell(records.database, asked('where are my parcels, they never arrive'));
  expect(found).toMatchObject({ outcome: 'thanked', reply: { text: 'We ask the carrier.' }, mention: { key } });
  expect(await repliesThatEndedWell(records.database, asked('the app is slow'))).toEqual([]);
  expect(await repliesThatEndedWell(records.database, asked('my parcel never arrived', { id: '1' }))).toEqual([]);
});

test('one that was told to another brand is not, and hides none of this brand’s', async () => {
  const records = await answered('thank you Acme!');
  for (let place = 10; place < 40; place += 1) await anotherAnswered(records, String(place), { brand: anvils });
  const text = async (brand: BrandId) =>
    (await repliesThatEndedWell(records.database, asked('my parcel never arrived', { brand }))).map(
      ({ reply }) => reply.text,
    );
  expect(await text(acme)).toEqual(['We ask the carrier.']);
  expect(await text(anvils)).toHaveLength(12);
});

test('one from a closed group is told in that group only, and none to a post that is gone or not about us', async () => {
  const records = openTestRecords();
  const group = { id: '7', name: 'Kettle lovers' };
  await anotherAnswered(records, '10', { group });
  await anotherAnswered(records, '11', { group: { name: 'No id' } });
  await anotherAnswered(records, '12');
  await anotherAnswered(records, '13');
  const notUs = { aspect: 'relevance', value: 'notUs' } as const;
  await setGone(records, 'Kim', { id: EntryId.parse('01G'), post: PostKey.parse('x:12'), gone: true });
  await correct(records, 'Kim', EntryId.parse('01N'), PostKey.parse('x:13'), notUs);
  const found = async (more: Partial<Post>) =>
    (await repliesThatEndedWell(records.database, asked('my parcel never arrived', more))).map(
      ({ mention }) => mention.key,
    );
  expect(await found({ group })).toEqual(['x:10']);
  expect(await found({})).toEqual([]);
});

test('one that was logged by hand and never seen in the thread is not: it may have been private', async () => {
  const records = await answered('thank you Acme!', { seen: false });
  expect(await responseUses(records.database)).toMatchObject([{ response: late, used: 1, thanked: 1 }]);
  expect(await repliesThatEndedWell(records.database, asked('my parcel never arrived'))).toEqual([]);
});

test('one that nobody answered is not, but it counts as used', async () => {
  const records = await answered();
  expect(await repliesThatEndedWell(records.database, asked('my parcel never arrived'))).toEqual([]);
  expect(await responseUses(records.database)).toMatchObject([{ response: late, used: 1, thanked: 0 }]);
});

test('a post that was answered with a canned response is an example of it, unless it ended badly', async () => {
  const example = { response: late, post: 'My Acme parcel never arrived' };
  const like = async ({ database }: Records, more = {}) =>
    examplesLike(database, asked('where are my parcels, they never arrive', more));
  const silent = await answered();
  expect(await like(silent)).toEqual([example]);
  expect(await like(silent, { id: '1' })).toEqual([]);
  expect(await like(silent, { brand: anvils })).toEqual([]);
  expect(await examplesLike(silent.database, asked('the app is slow'))).toEqual([]);
  expect(await like(await answered('and which carrier is that?'))).toEqual([example]);
  const before = await projectionsOf(silent.database);
  await rebuild(silent.database);
  expect(await projectionsOf(silent.database)).toEqual(before);
  await unlogInteraction(silent, 'Kim', EntryId.parse('01A'));
  expect(await like(silent)).toEqual([]);
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
