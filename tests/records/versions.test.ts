import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { allCustomers, foundBy } from '../../lib/model/customer-search.ts';
import { PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { cardOfPost } from '../../lib/records/card.ts';
import { Database } from '../../lib/records/database.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { searchCustomers } from '../../lib/records/search/search-customers.ts';
import { failingAt } from '../background/fail-at.ts';
import { oldVersions, openOld } from './old-versions.ts';
import { projectionsOf } from './open.ts';

const name = 'versions';

afterEach(() => Dexie.delete(name));

test('every version that was released has its example', () => {
  const newest = new Database(name).verno;
  expect(oldVersions.map(({ version }) => version)).toEqual(Array.from({ length: newest }, (_, place) => place + 1));
});

test.each(oldVersions)(
  'what version $version stored is opened by today’s, with nothing lost and its tables as the journal says',
  async (example) => {
    (await openOld(name, example)).close();
    const database = new Database(name);
    const { mention, customer, identities, history } = await cardOfPost(database, PostKey.parse('x:1'), 50);
    expect(mention?.state).toMatchObject({ kind: 'answered', by: 'Kim' });
    expect(customer).toMatchObject({ name: 'Maya Chen', labels: ['VIP'], counts: { mentions: 2, interactions: 1 } });
    expect(identities).toMatchObject([{ handle: 'mayac', userId: '77' }]);
    const kinds = history.map(({ kind }) => kind).filter((kind) => kind !== 'change' && kind !== 'promise');
    expect(kinds.toSorted()).toEqual(['interaction', 'mention', 'mention', 'note']);
    expect((await searchCustomers(database, foundBy('may'), new Date())).ids).toEqual([customer.id]);
    const stored = await projectionsOf(database);
    await rebuild(database);
    expect(await projectionsOf(database)).toEqual(stored);
    database.close();
  },
);

test.each(oldVersions.slice(0, -1))(
  'wherever the upgrade of version $version stops, all is as it was, and opening it again completes it',
  async (example) => {
    const left = async () => {
      await Dexie.delete(name);
      (await openOld(name, example)).close();
      return onDisk();
    };
    const open = async () => {
      const database = new Database(name);
      await database.open();
      database.close();
      return onDisk();
    };
    const before = await left();
    const upgraded = await open();
    let stops = 0;
    for (let stopped = true; stopped; stops += Number(stopped)) {
      await left();
      const database = new Database(name);
      const failure = await failingAt(database, stops + 1, () => Promise.resolve());
      stopped = failure !== undefined;
      if (stopped) expect(asProblem(failure)).toMatchObject({ kind: 'databaseFull' });
      database.close();
      expect(await onDisk()).toEqual(stopped ? before : upgraded);
      expect(await open()).toEqual(upgraded);
    }
    // The fewest: promises put away and told anew, what replies are like, what is kept of them, and whom there is to thank.
    expect(stops).toBeGreaterThan(4);
  },
);

test('a promise of version 2, which kept its last words alone, is told from its first', async () => {
  const example = oldVersions.find(({ version }) => version === 2);
  if (example === undefined) throw new Error('version 2 has no example');
  (await openOld(name, example)).close();
  const database = new Database(name);
  const { history } = await cardOfPost(database, PostKey.parse('x:1'), 50);
  const told = history.flatMap((item) => (item.kind === 'promise' ? `${item.step}: ${item.text}` : []));
  expect(told).toEqual(['kept: refund by Monday', 'changed: refund by Monday', 'given: refund by Friday']);
  database.close();
});

test('whoever waited in version 2 is still found among those who wait', async () => {
  const example = oldVersions.find(({ version }) => version === 2);
  const mentions = example?.tables['mentions'];
  const [mention] = mentions?.rows ?? [];
  if (example === undefined || mentions === undefined) throw new Error('version 2 has no example');
  const waiting = { ...mention, key: 'x:9', customer: 'x:@tom', waitingSince: '2026-11-20T08:57:00.000Z' };
  const tables = { ...example.tables, mentions: { ...mentions, rows: [waiting] } };
  (await openOld(name, { ...example, tables })).close();
  const database = new Database(name);
  for (const by of ['lastAt', 'name'] as const) {
    const search = { ...allCustomers, waiting: true as const, order: { by, descending: false } };
    expect((await searchCustomers(database, search, new Date())).ids).toEqual(['x:@tom']);
  }
  database.close();
});

test('the newest version is still what its example says it is', async () => {
  const database = new Database(name);
  await database.open();
  const now = Object.fromEntries(database.tables.map((table) => [table.name, definitionOf(table)]));
  const then = Object.fromEntries(
    Object.entries(oldVersions.at(-1)?.tables ?? {}).map(([table, { definition }]) => [table, definition]),
  );
  expect(now).toEqual(then);
  database.close();
});

/** The version that is on the disk, and every table with its definition and rows, as it stands there. */
async function onDisk() {
  const stored = await new Dexie(name).open();
  const tables = await Promise.all(
    stored.tables.map(async (table) => [table.name, definitionOf(table), await table.toArray()]),
  );
  stored.close();
  return { version: stored.verno, tables };
}

function definitionOf({ schema }: Dexie.Table): string {
  return [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ');
}
