import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/model/entry.ts';
import { CustomerId, EntryId, identityKey, PostKey } from '../../lib/model/ids.ts';
import type { Sentiment } from '../../lib/model/mention.ts';
import { addCustomer, addLabel, setCustomerField } from '../../lib/records/customers.ts';
import type { Database, Records } from '../../lib/records/database.ts';
import { erase } from '../../lib/records/erasure/erase.ts';
import { setGone } from '../../lib/records/erasure/gone-posts.ts';
import { graveyardFor, type Trace } from '../../lib/records/erasure/tombstones.ts';
import { mergeCustomers, setStrangers, undoMerge } from '../../lib/records/identities/merges.ts';
import { logInteraction } from '../../lib/records/interactions.ts';
import { keepMentions } from '../../lib/records/mentions.ts';
import { addNote, removeNote } from '../../lib/records/notes.ts';
import { keepPromise, settlePromise } from '../../lib/records/promises.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { exportRows } from '../../lib/records/transfer/export.ts';
import { beginImport, commitImport, stageRows } from '../../lib/records/transfer/import.ts';
import { takeIn } from '../../lib/records/transfer/take-in.ts';
import { entryId, mentionOf } from '../background/posts.ts';
import { histories } from './histories.ts';
import { openTestRecords, projectionsOf } from './open.ts';
import { personOf, takeRows } from './table-rows.ts';

const maya = CustomerId.parse('x:#77');
const author = { handle: 'mayac', userId: '77', name: 'Maya Chen' };
const judge = (): { sentiment: Sentiment } => ({ sentiment: { label: 'unsure', strength: 0, words: [] } });

/** Everything that may be kept of one person, and a second one. */
async function twoPeople(): Promise<Records> {
  const records = openTestRecords();
  await keepMentions(records, 'Kim', [mentionOf({ id: '1', author }), mentionOf({ id: '2', author })], judge);
  const permalink = 'https://x.com/tom/status/3';
  await keepMentions(
    records,
    'Kim',
    [mentionOf({ id: '3', permalink, author: { handle: 'tom', name: 'Tom' } })],
    judge,
  );
  const answers = PostKey.parse('x:1');
  await logInteraction(records, 'Kim', { id: entryId(), customer: maya, kind: 'reply', answers, text: 'Sorry, Maya' });
  await addNote(records, 'Kim', { id: entryId(), customer: maya, text: 'Maya likes tea.' });
  await addLabel(records, 'Kim', { id: entryId(), customer: maya, label: 'mayafan' });
  return records;
}

async function allRows(database: Database): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
}

async function exported(records: Records): Promise<string[]> {
  return (await exportRows(records, undefined)).rows;
}

async function imported(records: Records, rows: string[]) {
  const id = entryId();
  await beginImport(records, id);
  await stageRows(records, id, 1, rows);
  return commitImport(records, id, false, { onProgress: () => undefined, signal: new AbortController().signal });
}

test('nothing that names an erased person is left in any table, and the others are as before', async () => {
  const records = await twoPeople();
  const { database } = records;
  expect(await allRows(database)).toMatch(/maya/i);
  const { posts } = await erase(records, 'Kim', { id: entryId(), customer: maya });
  expect(posts).toEqual(['x:1', 'x:2']);
  expect(await allRows(database)).not.toMatch(/maya|x:#77|x:1/i);
  expect((await database.customers.toArray()).map(({ name }) => name)).toEqual(['Tom']);
  const live = await projectionsOf(database);
  await rebuild(database);
  expect(await projectionsOf(database)).toEqual(live);
});

describe('what others repeat of an erased person', () => {
  const theirWords = { id: '1', author: { handle: 'mayac', name: 'Maya Chen' }, text: 'My words, Maya’s' };
  const tom = { author: { handle: 'tom', name: 'Tom' }, permalink: 'https://x.com/tom/status/4' };
  const quoting = mentionOf({ id: '4', ...tom, text: 'Acme, read this', quoted: theirWords });
  const answering = mentionOf({ id: '5', ...tom, text: 'Same at Acme', inReplyTo: { id: '1', handle: 'mayac' } });
  const shared = mentionOf({
    id: '6',
    ...tom,
    text: 'Acme is late',
    repostedBy: { handle: 'MayaC', name: 'Maya Chen' },
  });
  const ofOthers = mentionOf({ id: '7', ...tom, text: 'Acme, too', quoted: { author: { handle: 'ana' }, text: 'Hm' } });
  const posts = async ({ database }: Records) => (await database.mentions.toArray()).map(({ post }) => post);

  test('goes with them, from the journal and the tables, and the words of the others stay', async () => {
    const records = await twoPeople();
    const { database } = records;
    await keepMentions(records, 'Kim', [quoting, answering, shared, ofOthers], judge);
    await erase(records, 'Kim', { id: entryId(), customer: maya });
    expect(await allRows(database)).not.toMatch(/maya|x:#77|x:1/i);
    const { quoted: _quoted, ...bare } = quoting.post;
    expect(await posts(records)).toEqual(expect.arrayContaining([bare, ofOthers.post]));
    expect((await posts(records)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Same at Acme', 'Acme is late']),
    );
    const live = await projectionsOf(database);
    await rebuild(database);
    expect(await projectionsOf(database)).toEqual(live);
  });

  test('goes also where the account was renamed since', async () => {
    const records = await twoPeople();
    await keepMentions(records, 'Kim', [quoting], judge);
    await keepMentions(records, 'Kim', [mentionOf({ id: '9', author: { ...author, handle: 'chen_moved' } })], judge);
    await erase(records, 'Kim', { id: entryId(), customer: maya });
    expect(await allRows(records.database)).not.toMatch(/maya/i);
  });

  test('is not brought back by a page or an export', async () => {
    const records = await twoPeople();
    await keepMentions(records, 'Kim', [quoting], judge);
    const before = await exported(records);
    const elsewhere = openTestRecords();
    await erase(records, 'Kim', { id: entryId(), customer: maya });
    await keepMentions(records, 'Kim', [answering], judge);
    await imported(records, before);
    await imported(elsewhere, await exported(records));
    await imported(elsewhere, before);
    for (const { database } of [records, elsewhere]) expect(await allRows(database)).not.toMatch(/maya/i);
    expect((await posts(elsewhere)).map(({ text }) => text).toSorted()).toEqual(
      (await posts(records)).map(({ text }) => text).toSorted(),
    );
  });

  test('goes when an erasure is imported', async () => {
    const records = await twoPeople();
    await keepMentions(records, 'Kim', [quoting], judge);
    const elsewhere = openTestRecords();
    await imported(elsewhere, await exported(records));
    await erase(records, 'Kim', { id: entryId(), customer: maya });
    await imported(elsewhere, await exported(records));
    expect(await allRows(elsewhere.database)).not.toMatch(/maya/i);
  });
});

test('an import of what was exported before does not bring an erased person back, and says how many rows stayed away', async () => {
  const records = await twoPeople();
  const before = await exported(records);
  await erase(records, 'Kim', { id: entryId(), customer: maya });
  expect(await imported(records, before)).toEqual({ added: 0, known: 1, refused: 5 });
  expect(await allRows(records.database)).not.toMatch(/maya/i);
});

test('nothing is left of promises, rewards, merges, rows of tables, details and removed notes either', async () => {
  const records = await twoPeople();
  const { database } = records;
  const onFacebook = CustomerId.parse('facebook:#100077');
  const there = { site: 'facebook', author: { handle: '100077', userId: '100077', name: 'Maya on Facebook' } } as const;
  await keepMentions(records, 'Kim', [mentionOf({ id: '8', ...there, permalink: 'https://f.example/8' })], judge);
  const tom = CustomerId.parse('x:@tom');
  const mistaken = entryId();
  await mergeCustomers(records, 'Kim', { id: mistaken, customers: [maya, tom], wins: { name: 0 } });
  await undoMerge(records, 'Kim', { id: entryId(), merge: mistaken });
  await mergeCustomers(records, 'Kim', { id: entryId(), customers: [maya, onFacebook], wins: { name: 1 } });
  await setStrangers(records, 'Kim', { id: entryId(), customers: [onFacebook, tom], strangers: true });
  for (const value of ['maya@old.example', 'maya@example.org'])
    await setCustomerField(records, 'Kim', { id: entryId(), customer: maya, field: 'email', value });
  const contact = {
    kind: 'order',
    at: '2026-11-19T10:00:00.000Z',
    text: 'A kettle for Maya',
    reference: 'M-1',
  } as const;
  const known = personOf({ email: 'maya@example.org', place: 'Mayaville', note: 'Maya calls' });
  await takeRows(records, EntryId.parse('01TABLE'), [
    { line: 2, person: known, contact },
    { line: 3, person: personOf({ name: 'Uwe', email: 'uwe@example.org' }) },
  ]);
  for (const customer of [maya, onFacebook]) {
    const promise = { id: entryId(), customer, text: 'Refund Maya', due: '2026-11-27T16:00:00.000Z' };
    await keepPromise(records, 'Kim', { ...promise, entry: entryId() });
    await keepPromise(records, 'Kim', { ...promise, entry: entryId(), text: 'Refund Maya at once' });
    const amount = { value: 5, currency: 'EUR' };
    await logInteraction(records, 'Kim', { id: entryId(), customer, kind: 'reward', text: 'Tea for Maya', amount });
    await logInteraction(records, 'Kim', { id: entryId(), customer, kind: 'thanks' });
  }
  const [promised] = await database.promises.toArray();
  await settlePromise(records, 'Kim', { id: entryId(), promise: promised?.id ?? entryId(), outcome: 'kept' });
  const note = entryId();
  await addNote(records, 'Kim', { id: note, customer: onFacebook, text: 'Maya sings' });
  await removeNote(records, 'Kim', { id: entryId(), note });
  await setGone(records, 'Kim', { id: entryId(), post: PostKey.parse('x:2'), gone: true });
  const ofMaya = /maya|x:#77|x:1"|x:2"|#?100077|facebook:8|M-1|01TABLE:2/i;
  expect(await allRows(database)).toMatch(ofMaya);

  const { customers, posts } = await erase(records, 'Kim', { id: entryId(), customer: maya });
  expect(customers.toSorted()).toEqual([onFacebook, maya]);
  expect(posts.toSorted()).toEqual(['facebook:8', 'x:1', 'x:2']);
  expect(await allRows(database)).not.toMatch(ofMaya);
  expect((await database.customers.toArray()).map(({ name }) => name).toSorted()).toEqual(['Tom', 'Uwe']);
  for (const table of [database.promises, database.interactions, database.merges, database.strangers, database.gone])
    expect(await table.count()).toBe(0);
  const live = await projectionsOf(database);
  await rebuild(database);
  expect(await projectionsOf(database)).toEqual(live);
});

test('an erased person is recognised by account, handle and customer, and nobody else is', async () => {
  const records = await twoPeople();
  await erase(records, 'Kim', { id: entryId(), customer: maya });
  const account = (handle: string, userId?: string) => `identity:${identityKey('x', { handle, userId })}` as const;
  const theirs: Trace[] = [account('mayac', '77'), account('mayac'), 'handle:mayac', `customer:${maya}`];
  const others: Trace[] = [account('tom'), account('mayac', '78'), 'handle:tom'];
  const { isErased } = await graveyardFor(records.database, [...theirs, ...others]);
  expect(theirs.map((trace) => isErased([trace]))).toEqual(theirs.map(() => true));
  expect(isErased(others)).toBe(false);
});

test('a page that sees an erased person again keeps nothing, until an agent asks for it', async () => {
  const records = await twoPeople();
  await erase(records, 'Kim', { id: entryId(), customer: maya });
  const again = mentionOf({ id: '9', author });
  await keepMentions(records, 'Kim', [again], judge);
  expect(await records.database.mentions.get(PostKey.parse('x:9'))).toBeUndefined();
  await keepMentions(records, 'Kim', [again], judge, 'beginAnew');
  expect(await records.database.mentions.get(PostKey.parse('x:9'))).toBeDefined();
  await keepMentions(records, 'Kim', [mentionOf({ id: '10', author })], judge);
  expect(await records.database.mentions.count()).toBe(3);
});

test('whoever records an erased person by hand lets them begin anew, without what was before', async () => {
  const records = await twoPeople();
  const before = await exported(records);
  await erase(records, 'Kim', { id: entryId(), customer: maya });
  await addCustomer(records, 'Kim', { id: entryId(), name: 'Maya', identity: { site: 'x', handle: 'mayac' } });
  expect((await records.database.customers.toArray()).map(({ name }) => name).toSorted()).toEqual(['Maya', 'Tom']);
  await imported(records, before);
  expect(await records.database.mentions.count()).toBe(1);
});

test('erasing twice is erasing once, and nobody is not erased', async () => {
  const records = await twoPeople();
  const id = entryId();
  await erase(records, 'Kim', { id, customer: maya });
  const once = await allRows(records.database);
  await erase(records, 'Kim', { id, customer: maya });
  expect(await allRows(records.database)).toBe(once);
  await expect(erase(records, 'Kim', { id: entryId(), customer: maya })).rejects.toMatchObject({ kind: 'notFound' });
});

test('whoever was erased elsewhere is erased here, whether that is heard before or after them', async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.infiniteStream(fc.boolean()), async (history, choice) => {
      const entries = history.map(named);
      const [here, there] = [openTestRecords().database, openTestRecords().database];
      await take(here, entries);
      const late = new Set(entries.filter(({ kind }) => kind !== 'erasureLifted' && choice.next().value));
      await take(there, [...entries.filter((entry) => !late.has(entry)), ...late]);
      const rows = [await projectionsOf(here), await projectionsOf(there)];
      for (const tables of rows) delete tables['gone']; // what was taken back before its addition came leaves its name
      expect(rows[1]).toEqual(rows[0]);
    }),
    { numRuns: 40 },
  );
});

async function take(database: Database, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) await database.transaction('rw', database.tables, async () => takeIn(database, [entry]));
}

/** Interactions and notes get their names where they are written: no two customers have one of the same name. */
function named(entry: Entry): Entry {
  if (entry.kind === 'interaction') {
    const { interaction } = entry;
    return { ...entry, interaction: { ...interaction, id: EntryId.parse(`${interaction.id}${interaction.customer}`) } };
  }
  if (entry.kind === 'note')
    return { ...entry, note: { ...entry.note, id: EntryId.parse(`${entry.note.id}${entry.customer}`) } };
  if (entry.kind === 'promise')
    return { ...entry, promise: { ...entry.promise, id: EntryId.parse(`${entry.promise.id}${entry.customer}`) } };
  return entry;
}
