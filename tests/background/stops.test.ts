import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CustomerId, EntryId, PostKey, ResponseId } from '../../lib/model/ids.ts';
import { keepForEver } from '../../lib/model/retention.ts';
import { everything, failingAt } from './fail-at.ts';
import { acme, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, sidebarFrame, xPage } from './running.ts';
import { takeImport } from './take-import.ts';

const background = backgroundPerTest();
const id = EntryId.parse('01STOP');
const answers = PostKey.parse('x:1');
const customer = CustomerId.parse('x:@mayac');
const tom = CustomerId.parse('x:@tom');
const ana = CustomerId.parse('x:@ana');

/** Everything that writes, on top of two mentions of which one was answered and one noted and labelled. */
const writes: Record<string, () => Promise<unknown>> = {
  see: () =>
    background().ask(xPage, 'see', [mentionOf({ id: '8' }), mentionOf({ id: '9', author: { handle: 'tom' } })]),
  logSeenReply: () => background().ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers }),
  log: () => background().ask(sidebarFrame, 'log', { id, customer, kind: 'reply', answers }),
  unlog: () => background().ask(sidebarFrame, 'unlog', { id: EntryId.parse('01LOGGED') }),
  setCase: () => background().ask(sidebarFrame, 'setCase', { id, post: answers, dismissed: true }),
  addNote: () => background().ask(sidebarFrame, 'addNote', { id, customer, text: 'Called.' }),
  removeNote: () => background().ask(sidebarFrame, 'removeNote', { id, note: EntryId.parse('01NOTE') }),
  restoreNote: () => background().ask(sidebarFrame, 'restoreNote', { id, note: EntryId.parse('01REMOVED') }),
  addLabel: () => background().ask(sidebarFrame, 'addLabel', { id, customer, label: 'press' }),
  removeLabel: () => background().ask(sidebarFrame, 'removeLabel', { customer, label: 'VIP' }),
  setCustomerField: () =>
    background().ask(sidebarFrame, 'setCustomerField', { id, customer, field: 'name', value: 'M' }),
  addCustomer: () => background().ask(sidebarFrame, 'addCustomer', { id, name: 'Tom' }),
  mergeCustomers: () =>
    background().ask(sidebarFrame, 'mergeCustomers', { id, customers: [customer, tom], wins: { name: 1 } }),
  undoMerge: () => background().ask(sidebarFrame, 'undoMerge', { id, merge: EntryId.parse('01MERGED') }),
  setStrangers: () =>
    background().ask(sidebarFrame, 'setStrangers', { id, customers: [customer, tom], strangers: true }),
  saveBrand: () => background().ask(sidebarFrame, 'saveBrand', { id, brand: { ...acme, name: 'A' } }),
  removeBrand: () => background().ask(sidebarFrame, 'removeBrand', { id, brand: acme.id }),
  saveResponse: () =>
    background().ask(sidebarFrame, 'saveResponse', {
      id,
      response: { id: ResponseId.parse('r'), title: 'Late', text: 'Sorry!' },
    }),
  removeResponse: () => background().ask(sidebarFrame, 'removeResponse', { id, response: ResponseId.parse('r') }),
  erase: () => background().ask(sidebarFrame, 'erase', { id, customer }),
  setGone: () => background().ask(sidebarFrame, 'setGone', { id, post: answers, gone: true }),
  takeOutdated: () => {
    background().minutesPass(2 * 24 * 60);
    return background().ask(sidebarFrame, 'takeOutdated', {
      days: { ...keepForEver.days, mentions: 1 },
      daily: false,
    });
  },
  importCommit: () => takeImport(background(), sidebarFrame, id),
};

async function prepare(): Promise<void> {
  const as = background().ask.bind(background());
  await as(sidebarFrame, 'saveBrand', { id: EntryId.parse('01BRAND'), brand: acme });
  const others = ['tom', 'ana'].map((handle) => mentionOf({ id: handle, author: { handle } }));
  await as(xPage, 'see', [mentionOf({ id: '1' }), mentionOf({ id: '7' }), ...others]);
  await as(sidebarFrame, 'mergeCustomers', { id: EntryId.parse('01MERGED'), customers: [tom, ana], wins: {} });
  const logged = { id: EntryId.parse('01LOGGED'), customer, kind: 'reply', answers: PostKey.parse('x:7') } as const;
  await as(sidebarFrame, 'log', logged);
  await as(sidebarFrame, 'addNote', { id: EntryId.parse('01NOTE'), customer, text: 'Prefers calls.' });
  await as(sidebarFrame, 'addNote', { id: EntryId.parse('01REMOVED'), customer, text: 'Prefers tea.' });
  await as(sidebarFrame, 'removeNote', { id: EntryId.parse('01REMOVAL'), note: EntryId.parse('01REMOVED') });
  await as(sidebarFrame, 'addLabel', { id: EntryId.parse('01LABEL'), customer, label: 'VIP' });
  const { rows } = await as(sidebarFrame, 'exportRows', {});
  const more = rows.slice(1).map((row) => row.replaceAll(/x:7|x:1|@mayac/g, '$&0').replaceAll('"01', '"02'));
  await as(sidebarFrame, 'importBegin', { import: id });
  await as(sidebarFrame, 'importRows', { import: id, firstLine: 1, lines: [rows[0] ?? '', ...more] });
}

/** Whether it stopped at that change; if so all is as it was, and in any case asking again completes it. */
async function stopAt(name: string, change: number): Promise<boolean> {
  await background().records.database.delete();
  background().restart();
  await prepare();
  background().restart();
  const { database } = background().records;
  const before = await everything(database);
  const failure = await failingAt(database, change, async () => writes[name]?.());
  if (failure !== undefined) {
    expect(failure).toMatchObject({ kind: 'databaseFull' });
    expect(await everything(database)).toEqual(before);
  }
  await writes[name]?.();
  expect((await everything(database)).journal).not.toEqual(before.journal);
  return failure !== undefined;
}

test('wherever writing stops, all of it is there or none, a problem is told, and asking again completes it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(writes)), fc.integer({ min: 1, max: 9 }), async (name, change) => {
      await stopAt(name, change);
    }),
    { numRuns: 60 },
  );
});

test.each(['mergeCustomers', 'undoMerge', 'erase', 'importCommit'])(
  '%s may stop at every single change that it makes',
  async (name) => {
    let change = 1;
    while (await stopAt(name, change)) change += 1;
    // The fewest are a merge's: the journal, the merge, both timelines, the groups, and the journal's own facts.
    expect(change).toBeGreaterThan(5);
  },
  60_000,
);
