import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { BrandId, CustomerId, PostKey } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

/** So many mild posts of as many people, an hour old and more; each is older than the next. */
function mild(count: number) {
  return Array.from({ length: count }, (_, place) =>
    mentionOf({
      id: `mild-${place}`,
      author: { handle: `someone_${place}` },
      text: 'Does the Acme kettle come in green?',
      postedAt: new Date(Date.parse('2026-11-20T07:00:00.000Z') + place * 1_000).toISOString(),
    }),
  );
}

/** The newest of all, and the most urgent. */
const burning = mentionOf({
  id: 'fire',
  text: 'My Acme kettle caught fire, my child is hurt',
  postedAt: '2026-11-20T08:59:00.000Z',
});

it('begins with the most urgent, however many wait longer than that one', async () => {
  const running = background();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask(xPage, 'see', mild(110));
  await running.ask(xPage, 'see', [burning]);
  const { mentions, waiting } = await running.ask(sidePanel, 'queue', { limit: 100 });
  expect(waiting).toBe(111);
  expect(mentions).toHaveLength(100);
  expect(mentions.slice(0, 3).map(({ key }) => key)).toEqual(['x:fire', 'x:mild-0', 'x:mild-1']);
});

it('still finds the newest and whoever waits longest where thousands wait', async () => {
  const running = background();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask(xPage, 'see', mild(1));
  const { database } = running.records;
  const [longest] = await database.mentions.toArray();
  if (longest === undefined) throw new Error('nothing waits');
  const later = Array.from({ length: 4_000 }, (_, place) => {
    const at = new Date(Date.parse(longest.at) + (place + 1) * 1_000).toISOString();
    const customer = CustomerId.parse(`x:@later_${place}`);
    return { ...longest, key: PostKey.parse(`x:later-${place}`), customer, at, waitingSince: at };
  });
  await database.mentions.bulkAdd(later);
  await database.totals.put({ key: 'totals', waiting: later.length + 1 });
  await running.ask(xPage, 'see', [burning]);
  const { mentions, waiting } = await running.ask(sidePanel, 'queue', { limit: 100 });
  expect(waiting).toBe(4_002);
  expect(mentions).toHaveLength(100);
  expect(mentions.slice(0, 3).map(({ key }) => key)).toEqual(['x:fire', 'x:mild-0', 'x:later-0']);
});

it('lets nobody wait for a brand that was removed, until it is back', async () => {
  const running = background();
  const other = { ...acme, id: BrandId.parse('other'), name: 'Other' };
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: other });
  await running.ask(xPage, 'see', [...mild(3), { ...mentionOf({ id: 'others' }), brand: other.id }]);
  const dismiss = (post: string) =>
    running.ask(sidePanel, 'setCase', { id: entryId(), post: PostKey.parse(post), dismissed: true });
  await dismiss('x:mild-0');
  const waiting = async () => {
    const { mentions, waiting } = await running.ask(sidePanel, 'queue', { limit: 100 });
    expect(waiting).toBe(mentions.length);
    return mentions.map(({ key }) => key).toSorted();
  };

  await running.ask(sidePanel, 'removeBrand', { id: entryId(), brand: acme.id });
  expect(await waiting()).toEqual(['x:others']);
  const { mention } = await running.ask(sidePanel, 'lookUp', { by: 'post', post: PostKey.parse('x:mild-1') });
  expect(mention?.state).toMatchObject({ kind: 'dismissed' });
  expect(running.told.map(({ change }) => change.what)).toContain('everything');

  // Decided by hand meanwhile: that stands.
  const post = PostKey.parse('x:mild-2');
  await running.ask(sidePanel, 'setCase', { id: entryId(), post, dismissed: false });
  await dismiss('x:mild-2');
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  expect(await waiting()).toEqual(['x:mild-1', 'x:others']);

  // Changing a brand that is there changes nobody's case.
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: { ...acme, name: 'Acme & Co' } });
  expect(await waiting()).toEqual(['x:mild-1', 'x:others']);
});
