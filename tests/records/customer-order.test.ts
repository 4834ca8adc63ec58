import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allCustomers } from '../../lib/model/customer-search.ts';
import { CustomerId } from '../../lib/model/ids.ts';
import { peopleOf } from '../../lib/records/identities/people.ts';
import { firstOfMany } from '../../lib/records/search/first-of-many.ts';
import { searchCustomers } from '../../lib/records/search/search-customers.ts';
import { searchWords, sortName } from '../../lib/records/search/search-words.ts';
import { openTestRecords } from './open.ts';

/** More than are looked at first. */
const many = 1_100;
const day = (place: number) => new Date(Date.UTC(2024, 0, 1) + ((place * 7_919) % many) * 86_400_000).toISOString();

const nameOf = (place: number) => `P ${String((place * 31) % many).padStart(5, '0')}`;
const isWaiting = (place: number) => place % 2 === 0;
const siteOf = (place: number) => (place % 3 === 0 ? 'facebook' : 'x');

test('the first of very many are those that stand first among all, in every order', async () => {
  const { database } = openTestRecords();
  const ids = Array.from({ length: many }, (_, place) => CustomerId.parse(`x:@p${place}`));
  const counts = { mentions: 1, interactions: 0, notes: 0 };
  await database.customers.bulkAdd(
    ids.map((id, place) => ({
      ...{ id, name: nameOf(place), counts, labels: [], added: [], handles: [], sites: [siteOf(place)] },
      since: day(place),
      lastAt: day(place),
      ...(isWaiting(place) ? { waiting: 1, waitingLastAt: day(place) } : {}),
    })),
  );
  await database.findings.bulkAdd(
    ids.map((id, place) => ({
      ...{ id, name: sortName(nameOf(place)), labels: [], sites: [siteOf(place)] },
      words: searchWords({ name: nameOf(place), handles: [] }),
      ...(isWaiting(place) ? { waitingName: sortName(nameOf(place)) } : {}),
    })),
  );
  // Two of them are one person, who was last met when either was.
  const [first, second] = [ids[1], ids[4]];
  if (first === undefined || second === undefined) throw new Error('nobody is there');
  await database.groups.bulkAdd([first, second].map((customer) => ({ customer, root: first })));
  // Every other one waits for an answer, and of the two who are one person one.
  const waiting = ids.filter((_, place) => isWaiting(place));
  for (const by of ['lastAt', 'name'] as const)
    for (const descending of [true, false]) {
      const search = { ...allCustomers, waiting: true as const, order: { by, descending } };
      const all = await searchCustomers(database, search, new Date());
      expect(all.ids).toHaveLength(waiting.length);
      expect((await searchCustomers(database, search, new Date(), 40)).ids).toEqual(all.ids.slice(0, 40));
      const few = await searchCustomers(database, { ...search, text: 'p 0000' }, new Date());
      expect(few.ids).toEqual(all.ids.filter((id) => nameOf(ids.indexOf(id)).startsWith('P 0000')));
    }
  for (const by of ['lastAt', 'name'] as const)
    for (const descending of [true, false])
      for (const text of ['', 'p'])
        for (const site of [undefined, 'x'] as const) {
          const search = { ...allCustomers, text, site, order: { by, descending } };
          const all = await searchCustomers(database, search, new Date());
          const start = await searchCustomers(database, search, new Date(), 40);
          expect(start.ids).toEqual(all.ids.slice(0, 40));
          expect(all.ids).toHaveLength(site === undefined ? many - 1 : Math.floor((many * 2) / 3) - 1);
          expect(new Set(all.ids).size).toBe(all.ids.length);
          expect([undefined, all.ids.length]).toContain(start.total);
        }
  for (const by of ['lastAt', 'name'] as const) {
    const search = { ...allCustomers, site: 'x' as const, order: { by, descending: by === 'lastAt' } };
    const people = await peopleOf(database);
    const { ids } = await searchCustomers(database, { ...search, text: 'p' }, new Date());
    const within = (steps: number) => firstOfMany(database, people, [['p']], search, 10, { common: 9, steps });
    expect(await within(99)).toEqual(ids.slice(0, 10));
    expect(await within(9)).toBeUndefined();
  }
});
