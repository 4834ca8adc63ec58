import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../lib/model/entry.ts';
import { CustomerId, EntryId } from '../../lib/model/ids.ts';
import type { Database } from '../../lib/records/database.ts';
import { takeOut } from '../../lib/records/erasure/of-customers.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { enter, journalRow } from '../../lib/records/write.ts';
import { histories } from './histories.ts';
import { openTestRecords, projectionsOf } from './open.ts';

const maya = CustomerId.parse('x:@maya');

test('what is taken out leaves the tables and the count as if it had never been written', async () => {
  const some = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(histories, some, async (history, choice) => {
      const { database } = openTestRecords();
      const entries = history.map(withNamesOfOneCustomer);
      await database.transaction('rw', database.tables, async () =>
        enter(database, entries, await journalRow(database)),
      );
      const chosen = new Set(entries.filter((_, place) => choice[place % choice.length]).map(({ id }) => id));
      const gone = await database.transaction('rw', database.tables, async () =>
        takeOut(database, [maya], ({ id }) => chosen.has(id)),
      );
      const live = await projectionsOf(database);
      await rebuild(database);
      expect(await projectionsOf(database)).toEqual(live);
      expect(await journalSize(database)).toBe(entries.length - gone.length);
      expect(gone.every(({ id }) => chosen.has(id))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

async function journalSize(database: Database): Promise<number> {
  const { entries } = await journalRow(database);
  expect(await database.journal.count()).toBe(entries);
  return entries;
}

/** Interactions, notes and promises get their names where they are written: no two customers have one of the same name. */
function withNamesOfOneCustomer(entry: Entry): Entry {
  if (entry.kind === 'interaction') {
    const { interaction } = entry;
    return { ...entry, interaction: { ...interaction, id: EntryId.parse(`${interaction.id}${interaction.customer}`) } };
  }
  if (entry.kind === 'interactionRemoved')
    return { ...entry, interaction: EntryId.parse(`${entry.interaction}${maya}`) };
  if (entry.kind === 'note')
    return { ...entry, note: { ...entry.note, id: EntryId.parse(`${entry.note.id}${entry.customer}`) } };
  if (entry.kind === 'noteRemoved') return { ...entry, note: EntryId.parse(`${entry.note}${maya}`) };
  if (entry.kind === 'promise')
    return { ...entry, promise: { ...entry.promise, id: EntryId.parse(`${entry.promise.id}${entry.customer}`) } };
  if (entry.kind === 'promiseSettled') return { ...entry, promise: EntryId.parse(`${entry.promise}${maya}`) };
  return entry;
}
