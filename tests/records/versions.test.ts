import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { allCustomers, foundBy } from '../../lib/model/customer-search.ts';
import { PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { cardOfPost } from '../../lib/records/card.ts';
import { Database } from '../../lib/records/database.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { examplesLike } from '../../lib/records/replies.ts';
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
    // The fewest, of version 4: the list of words.
    expect(stops).toBeGreaterThanOrEqual(1);
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

/** The example of version 3, with these tables' rows put in place of its own. */
async function openedFromThird(rows: Record<string, readonly object[]>): Promise<Database> {
  const example = oldVersions.find(({ version }) => version === 3);
  if (example === undefined) throw new Error('version 3 has no example');
  const tables = Object.entries(example.tables).map(([table, stored]) => {
    return [table, { ...stored, rows: rows[table] ?? stored.rows }] as const;
  });
  (await openOld(name, { version: 3, tables: Object.fromEntries(tables) })).close();
  return new Database(name);
}

test('two whose links differ only in the number behind the address, which version 3 took for one, are told apart', async () => {
  const counts = { mentions: 1, interactions: 0, notes: 0 };
  const person = (id: string, link: string) => ({
    ...{ id, name: id, counts, labels: [], added: [], handles: [], link },
    typedDetails: { link: { value: link, clock: '1795165440000-0000-aa' } },
  });
  const found = (id: string) => {
    return { id, words: [id], labels: [], sites: [], name: id, keys: ['link:facebook.com/profile.php'] };
  };
  const links = ['https://facebook.com/profile.php?id=1', 'https://facebook.com/profile.php?id=2'];
  const database = await openedFromThird({
    customers: links.map((link, place) => person(`c${place}`, link)),
    findings: links.map((_, place) => found(`c${place}`)),
  });
  const keys = (await database.findings.toArray()).flatMap((row) => row.keys);
  expect(keys).toEqual(['link:facebook.com/profile.php?id=1', 'link:facebook.com/profile.php?id=2']);
  database.close();
});

test('a reply that version 3 took for a success, though it is still open in the words after it, is one no more', async () => {
  const example = oldVersions.find(({ version }) => version === 3);
  const [asked] = (example?.tables['mentions']?.rows ?? []) as (object & { post: object })[]; // as version 3 stored them
  const [reply] = example?.tables['replies']?.rows ?? [];
  const after = {
    ...asked,
    ...{
      key: 'x:99',
      corrected: {},
      at: '2026-11-20T10:00:00.000Z',
      answers: 'x:1',
      sentiment: { label: 'neutral', strength: 0, words: [] },
    },
    post: { ...asked?.post, id: '99', text: 'Thanks, but it still does not work' },
  };
  const mentions = [...(example?.tables['mentions']?.rows ?? []), after];
  const database = await openedFromThird({ mentions, replies: [{ ...reply, outcome: 'thanked', words: ['parcel'] }] });
  const [now] = await database.replies.toArray();
  expect(now).toMatchObject({ outcome: 'answered' });
  expect(now?.words).toBeUndefined();
  database.close();
});

test('a post that was answered with a canned response in version 3 is an example of it', async () => {
  const example = oldVersions.find(({ version }) => version === 3);
  const made = (table: string) => (example?.tables[table]?.rows ?? []).map((row) => ({ ...row, response: 'parcel' }));
  const database = await openedFromThird({ interactions: made('interactions'), replies: made('replies') });
  const mention = await database.mentions.get(PostKey.parse('x:1'));
  if (mention === undefined) throw new Error('the example has no mention');
  expect(await examplesLike(database, { ...mention, key: PostKey.parse('x:2') })).toMatchObject([
    { response: 'parcel' },
  ]);
  database.close();
});

test('a name without spaces of version 4 is found by what stands inside it', async () => {
  const example = oldVersions.find(({ version }) => version === 4);
  if (example === undefined) throw new Error('version 4 has no example');
  const { findings, customers } = example.tables;
  const [maya, ...others] = customers?.rows ?? [];
  const sakura = { ...maya, id: 'x:@sakura', name: '田中さくら', handles: ['sakura'] };
  const found = { id: 'x:@sakura', words: ['sakura', '田中さくら'], labels: [], sites: ['x'], name: '田中さくら' };
  const tables = {
    ...example.tables,
    customers: { definition: '', ...customers, rows: [maya ?? {}, ...others, sakura] },
    findings: { definition: '', ...findings, rows: [...(findings?.rows ?? []), found] },
  };
  (await openOld(name, { ...example, tables })).close();
  const database = new Database(name);
  expect((await searchCustomers(database, foundBy('さくら'), new Date())).ids).toEqual(['x:@sakura']);
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
