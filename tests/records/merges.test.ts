import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../lib/model/entry.ts';
import { BrandId, CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Pair } from '../../lib/model/merge.ts';
import { addLabel, removeLabel, setCustomerField } from '../../lib/records/customers.ts';
import type { Database, Records } from '../../lib/records/database.ts';
import { erase } from '../../lib/records/erasure/erase.ts';
import { mergeCustomers, undoMerge } from '../../lib/records/identities/merges.ts';
import { expectPerson } from '../../lib/records/identities/person.ts';
import { logInteraction } from '../../lib/records/interactions.ts';
import { keepMentions } from '../../lib/records/mentions.ts';
import { addNote } from '../../lib/records/notes.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { takeIn } from '../../lib/records/transfer/take-in.ts';
import { enter, journalRow, type Written } from '../../lib/records/write.ts';
import { openTestRecords, projectionsOf } from './open.ts';

const accounts = ['maya', 'tom', 'ana', 'uwe'] as const;
type Account = (typeof accounts)[number];
const customerOf = (account: Account) => CustomerId.parse(`x:#${account}`);

type Step = (records: Records, place: number) => Promise<unknown>;
const account = fc.constantFrom(...accounts);
const pair = fc
  .shuffledSubarray([...accounts], { minLength: 2, maxLength: 2 })
  .map((two) => two.map(customerOf) as Pair); // two of them
const label = fc.constantFrom('late', 'VIP');
const idAt = (place: number) => EntryId.parse(`01STEP${place}`);

const seen = (who: Account, id: string): Mention => ({
  post: { site: 'x', id, author: { handle: who, userId: who, name: who }, text: 'Acme' },
  brand: BrandId.parse('acme'),
  found: [{ kind: 'name', text: 'Acme' }],
});
const keep = (records: Records, mention: Mention) =>
  keepMentions(records, 'Kim', [mention], () => ({ sentiment: { label: 'unsure', strength: 0, words: [] } }));

/** What somebody does meanwhile: written for whom it is told of, as every view does. */
const changes: fc.Arbitrary<Step> = fc.oneof(
  account.map(
    (who): Step =>
      (records, place) =>
        keep(records, seen(who, String(place))),
  ),
  fc.record({ who: account, text: label }).map(
    ({ who, text }): Step =>
      (records, place) =>
        addLabel(records, 'Kim', { id: idAt(place), customer: customerOf(who), label: text }),
  ),
  fc.record({ who: account, text: label }).map(
    ({ who, text }): Step =>
      (records) =>
        removeLabel(records, 'Kim', customerOf(who), text),
  ),
  account.map(
    (who): Step =>
      (records, place) =>
        addNote(records, 'Kim', { id: idAt(place), customer: customerOf(who), text: `note ${place}` }),
  ),
  fc
    .record({
      who: account,
      field: fc.constantFrom('name' as const, 'email' as const),
      value: fc.constantFrom('A', ''),
    })
    .map(
      ({ who, ...said }): Step =>
        (records, place) =>
          setCustomerField(records, 'Kim', { id: idAt(place), customer: customerOf(who), ...said }),
    ),
  account.map(
    (who): Step =>
      (records, place) =>
        logInteraction(records, 'Kim', { id: idAt(place), customer: customerOf(who), kind: 'call' }),
  ),
  // A view names one of the person to whom it shows the post.
  fc.record({ who: account, named: account }).map(
    ({ who, named }): Step =>
      (records, place) =>
        logInteraction(records, 'Kim', {
          id: idAt(place),
          customer: customerOf(named),
          kind: 'reply',
          answers: PostKey.parse(`x:first-${who}`),
        }),
  ),
);

const merging: fc.Arbitrary<Step> = fc.record({ customers: pair, name: fc.constantFrom(0 as const, 1 as const) }).map(
  ({ customers, name }): Step =>
    (records, place) =>
      mergeCustomers(records, 'Kim', { id: idAt(place), customers, wins: { name, email: 0 } }),
);
const parting: fc.Arbitrary<Step> = fc.nat(3).map(
  (which): Step =>
    async (records, place) =>
      undoOne(records, place, which),
);

async function undoOne(records: Records, place: number, which: number): Promise<Written | undefined> {
  const standing = await records.database.merges.filter(({ undone }) => undone === undefined).toArray();
  const merge = standing[which % Math.max(1, standing.length)];
  return merge && undoMerge(records, 'Kim', { id: idAt(place), merge: merge.id });
}

/** Everybody was met once; then the steps happen one after the other. */
async function live(steps: readonly Step[]): Promise<Records> {
  const records = openTestRecords();
  for (const who of accounts) await keep(records, seen(who, `first-${who}`));
  for (const [place, step] of steps.entries()) await step(records, place);
  return records;
}

/** The tables as they are, but for what tells of merges. */
async function withoutMerges(database: Database) {
  const { merges: _merges, changes: told, ...tables } = await projectionsOf(database);
  return { ...tables, changes: told?.filter((row) => !JSON.stringify(row).includes('"merge":')) };
}

test('merged, changed in whatever way, and undone at last is as if never merged', async () => {
  const histories = fc.array(fc.oneof({ weight: 3, arbitrary: changes }, { weight: 2, arbitrary: merging }, parting), {
    minLength: 3,
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      const records = await live(steps);
      for (let place = 100; place < 100 + steps.length; place += 1) await undoOne(records, place, 0);
      const { database } = records;
      const never = openTestRecords().database;
      const entries = await database.journal
        .filter(({ kind }) => kind !== 'merged' && kind !== 'mergeUndone')
        .toArray();
      await never.transaction('rw', never.tables, async () => enter(never, entries, await journalRow(never)));
      expect(await withoutMerges(database)).toEqual(await withoutMerges(never));
      for (const { customer, answers } of await database.interactions.toArray())
        if (answers !== undefined) expect((await database.mentions.get(answers))?.customer).toBe(customer);
      for (const who of accounts)
        expect((await expectPerson(database, customerOf(who))).row).toEqual(
          (await expectPerson(never, customerOf(who))).row,
        );
    }),
    { numRuns: 40 },
  );
});

test('who is one person with whom is the same for each of them, follows from the merges that stand, and rebuilds', async () => {
  const histories = fc.array(fc.oneof({ weight: 2, arbitrary: merging }, parting), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      const { database } = await live(steps);
      for (const { customer, root } of await database.groups.toArray()) {
        const { members, row } = await expectPerson(database, customer);
        expect(row.id).toBe(root);
        expect(members).toContain(customer);
        expect(row.counts.mentions).toBe(members.length);
      }
      const standing = await database.merges.filter(({ undone }) => undone === undefined).toArray();
      // Nothing joins two who are one person already: so each merge makes two people one.
      const people = new Set(
        await Promise.all(accounts.map(async (who) => (await expectPerson(database, customerOf(who))).row.id)),
      );
      expect(people.size).toBe(accounts.length - standing.length);
      const before = await projectionsOf(database);
      await rebuild(database);
      expect(await projectionsOf(database)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

const mergeHere =
  (...customers: Pair): Step =>
  (records, place) =>
    mergeCustomers(records, 'Kim', { id: idAt(place), customers, wins: {} });
/** Two may be made one on another machine who are one here already: only so there is more than one way between two. */
const mergeElsewhere =
  (...customers: Pair): Step =>
  ({ database }, place) => {
    const head = { id: idAt(place), at: '2026-11-20T09:00:00.000Z', by: 'Lee' };
    const clock = `${Date.parse(head.at) + place}-0000-there`;
    const merged: Entry = { ...head, clock, kind: 'merged', customers, names: ['', ''], wins: {} };
    return database.transaction('rw', database.tables, async () => takeIn(database, [merged]));
  };

test('whoever is erased leaves the others as they are: nobody who was parted is one person again', async () => {
  const mergingElsewhere = pair.map((customers) => mergeElsewhere(...customers));
  const histories = fc.array(fc.oneof(merging, mergingElsewhere, parting), { minLength: 4, maxLength: 10 });
  const [maya, tom, ana, uwe] = [customerOf('maya'), customerOf('tom'), customerOf('ana'), customerOf('uwe')];
  const circle = [mergeHere(maya, tom), mergeElsewhere(maya, ana), mergeElsewhere(ana, uwe), mergeElsewhere(uwe, tom)];
  const partFirst: Step = (records, place) => undoOne(records, place, 0);
  await fc.assert(
    fc.asyncProperty(histories, account, async (steps, who) => {
      const records = await live(steps);
      const { database } = records;
      const { members } = await expectPerson(database, customerOf(who));
      const others = accounts.map(customerOf).filter((customer) => !members.includes(customer));
      const people = () =>
        Promise.all(others.map(async (customer) => (await expectPerson(database, customer)).members));
      const before = await people();
      await erase(records, 'Kim', { id: idAt(100), customer: customerOf(who) });
      expect(await people()).toEqual(before);
    }),
    { numRuns: 30, examples: [[[...circle, partFirst, partFirst], 'maya']] },
  );
});
