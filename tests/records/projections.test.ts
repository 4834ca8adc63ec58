import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Entry } from '../../lib/model/entry.ts';
import type { Database } from '../../lib/records/database.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { enter, journalRow } from '../../lib/records/write.ts';
import { histories, threadHistories } from './histories.ts';
import { openTestRecords, projectionsOf } from './open.ts';

async function take(database: Database, entries: readonly Entry[], sizes: readonly number[]): Promise<void> {
  let from = 0;
  for (let turn = 0; from < entries.length; turn += 1) {
    const to = from + (sizes[turn % sizes.length] ?? 1);
    const part = entries.slice(from, to);
    await database.transaction('rw', database.tables, async () => enter(database, part, await journalRow(database)));
    from = to;
  }
}

/** Each opens a database or two: as many as fit into a few seconds; a thousand were run when the projections were written. */
const runs = 40;
const patience = 30_000;
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

const disordered = (histories: fc.Arbitrary<Entry[]>) =>
  histories.chain((entries) =>
    fc.record({
      entries: fc.constant(entries),
      other: fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      parts: sizes,
    }),
  );

test('the made-up histories are such as the journal may hold', () => {
  fc.assert(fc.property(histories, (entries) => entries.every((entry) => Entry.safeParse(entry).success)));
});

test(
  'whatever happened, rebuilding from the journal gives the tables that are there',
  async () => {
    await fc.assert(
      fc.asyncProperty(histories, sizes, async (entries, parts) => {
        const { database } = openTestRecords();
        await take(database, entries, parts);
        const live = await projectionsOf(database);
        await rebuild(database);
        expect(await projectionsOf(database)).toEqual(live);
      }),
      { numRuns: runs },
    );
  },
  patience,
);

test(
  'entries that arrive in another order, in other portions, or twice lead to the same tables',
  async () => {
    await fc.assert(
      fc.asyncProperty(disordered(histories), async ({ entries, other, parts }) => {
        const here = openTestRecords().database;
        const there = openTestRecords().database;
        await take(here, entries, [1]);
        await take(there, [...other, ...other], parts);
        expect(await projectionsOf(there)).toEqual(await projectionsOf(here));
      }),
      { numRuns: runs },
    );
  },
  patience,
);

test(
  'a thread is one case however its posts and replies arrive: in order, in disorder, or all at once from the journal',
  async () => {
    await fc.assert(
      fc.asyncProperty(disordered(threadHistories), async ({ entries, other, parts }) => {
        const here = openTestRecords().database;
        const there = openTestRecords().database;
        await take(here, entries, [1]);
        await take(there, other, parts);
        const told = await projectionsOf(here);
        expect(await projectionsOf(there)).toEqual(told);
        await rebuild(here);
        expect(await projectionsOf(here)).toEqual(told);
        const waiting = await here.mentions.orderBy('waitingSince').count();
        expect((await here.totals.get('totals'))?.waiting ?? 0).toBe(waiting);
      }),
      { numRuns: runs },
    );
  },
  patience,
);

test('two undoings of a merge that nobody told of yet lead to the same tables, whichever of the two they name first', async () => {
  const undoing = (id: string, customers: readonly string[], clock: string) =>
    Entry.parse({
      kind: 'mergeUndone',
      id,
      customers,
      merges: ['merge'],
      names: ['Maya', 'Tom'],
      at: '2026-11-20T09:00:00.000Z',
      by: 'Kim',
      clock,
    });
  const one = undoing('one', ['x:@maya', 'x:@tom'], '1700000000000-0000-aa');
  const other = undoing('other', ['x:@tom', 'x:@maya'], '1700000000001-0000-aa');
  const [here, there] = [openTestRecords().database, openTestRecords().database];
  await take(here, [one, other], [1]);
  await take(there, [other, one], [1]);
  expect(await projectionsOf(there)).toEqual(await projectionsOf(here));
});
