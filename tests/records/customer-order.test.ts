import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allCustomers } from '../../lib/model/customer-search.ts';
import { CustomerId } from '../../lib/model/ids.ts';
import { searchCustomers } from '../../lib/records/search-customers.ts';
import { openTestRecords } from './open.ts';

const many = 1_500;
const day = (place: number) => new Date(Date.UTC(2024, 0, 1) + ((place * 7_919) % many) * 86_400_000).toISOString();

test('the first of very many are those that stand first among all, in every order', async () => {
  const { database } = openTestRecords();
  const ids = Array.from({ length: many }, (_, place) => CustomerId.parse(`x:@p${place}`));
  const counts = { mentions: 1, interactions: 0, notes: 0 };
  await database.customers.bulkAdd(
    ids.map((id, place) => ({
      ...{ id, name: `P ${place}`, counts, labels: [], added: [], handles: [] },
      since: day(place),
      lastAt: day(place),
    })),
  );
  await database.findings.bulkAdd(
    ids.map((id, place) => ({
      ...{ id, name: `p ${String((place * 31) % many).padStart(5, '0')}`, labels: [] },
      words: ['p', `p${place}`],
      sites: place % 3 === 0 ? (['facebook'] as const).slice() : (['x'] as const).slice(),
    })),
  );
  // Two of them are one person, who was last met when either was.
  const [first, second] = [ids[1], ids[4]];
  if (first === undefined || second === undefined) throw new Error('nobody is there');
  await database.groups.bulkAdd([first, second].map((customer) => ({ customer, root: first })));
  for (const by of ['lastAt', 'name'] as const)
    for (const descending of [true, false])
      for (const text of ['', 'p'])
        for (const site of [undefined, 'x'] as const) {
          const search = { ...allCustomers, text, site, order: { by, descending } };
          const all = await searchCustomers(database, search, new Date());
          const start = await searchCustomers(database, search, new Date(), 40);
          expect(start.ids).toEqual(all.ids.slice(0, 40));
          expect(all.ids).toHaveLength(site === undefined ? many - 1 : 1_000 - 1);
          expect(new Set(all.ids).size).toBe(all.ids.length);
          expect([undefined, all.ids.length]).toContain(start.total);
        }
});
