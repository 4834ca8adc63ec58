import Dexie from 'dexie';
import type { Entry } from '../../model/entry.ts';
import { type CustomerId, type EntryId, type PostKey, postKey } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { contactsAnew } from '../projection/contacts-anew.ts';
import { labelOf } from '../projection/entry-names.ts';
import { project } from '../projection/project.ts';
import { settleCase, settleThreads } from '../projection/project-mention.ts';
import { identitiesOf, Worksheet } from '../projection/worksheet.ts';
import { rowsOf, rowsWith } from '../read-many.ts';
import { customersAnswering } from '../support.ts';
import type { LeftOut } from './leave-out.ts';

/**
 * Takes entries about these customers out of the journal, and makes the tables anew from those that stay. For what
 * must not be remembered, not even as taken back: erasing a person, retention, undoing an import. Runs inside the
 * caller's transaction over all tables, and answers with the entries that went.
 */
export function takeOut(
  database: Database,
  customers: Iterable<CustomerId>,
  goes: (entry: Entry) => boolean,
): Promise<readonly Entry[]> {
  return retell(database, customers, (entries) => ({ gone: entries.filter(goes), instead: [] }));
}

/** The same, where some entries stand `instead` of others: of the same name, with less in them. Answers all that changed. */
export async function retell(
  database: Database,
  customers: Iterable<CustomerId>,
  choose: (entries: readonly Entry[]) => LeftOut,
): Promise<readonly Entry[]> {
  const { sharers, entries } = await withSharers(database, customers);
  const { gone, instead } = choose(entries);
  if (gone.length + instead.length === 0) return [];
  await dropRows(database, sharers, entries);
  if (gone.length > 0) await database.journal.bulkDelete(gone.map(({ id }) => id));
  if (instead.length > 0) await database.journal.bulkPut(instead);
  const journal = await database.meta.get('journal');
  if (journal?.key === 'journal') await database.meta.put({ ...journal, entries: journal.entries - gone.length });
  const others = new Set([...gone, ...instead].map(({ id }) => id));
  const staying = [...entries.filter(({ id }) => !others.has(id)), ...instead];
  if (staying.length > 0) await project(database, staying);
  // What others did below these posts counted because of whose they were.
  await contactsAnew(database, [...sharers, ...(await customersAnswering(database, postsOf(entries)))]);
  return [...gone, ...instead];
}

/** All entries about these customers, in no particular order: by name, and what takes those back, settles or judges them. */
export async function entriesOf(database: Database, customers: Iterable<CustomerId>): Promise<Entry[]> {
  const ids = [...customers];
  const { journal } = database;
  const direct = await Promise.all([
    rowsWith(journal, 'customer', ids),
    rowsWith(journal, 'customers', ids),
    rowsWith(journal, 'interaction.customer', ids),
  ]);
  const told = direct.flat();
  const later = await Promise.all([
    rowsWith(journal, 'post', postsOf(told)),
    rowsWith(journal, 'interaction', interactionsOf(told)),
    rowsWith(journal, 'note', notesOf(told)),
    rowsWith(journal, 'promise', promisesOf(told)),
  ]);
  const all = [...told, ...later.flat()];
  return [...new Map(all.map((entry) => [entry.id, entry])).values()];
}

/**
 * Drops every row that is about these customers, and what other rows count of theirs. Customers who share rows with
 * them (`withSharers`) must be among them: their rows are made again from their entries, which these are.
 */
async function dropRows(
  database: Database,
  customers: ReadonlySet<CustomerId>,
  entries: readonly Entry[],
): Promise<void> {
  const ids = [...customers];
  const sheet = new Worksheet(database);
  await sheet.load(entries);
  dropMentions(sheet, new Set(postsOf(entries)));
  dropInteractions(sheet, customers);
  settleThreads(sheet);
  for (const { key, customer } of [...sheet.identities.rows()])
    if (customers.has(customer)) sheet.identities.delete(key);
  for (const { id, customer } of [...sheet.notes.rows()]) if (customers.has(customer)) sheet.notes.delete(id);
  for (const id of promisesOf(entries)) sheet.promises.delete(id);
  for (const id of [...interactionsOf(entries), ...notesOf(entries), ...labelsOf(entries)]) sheet.gone.delete(id);
  for (const id of ids) {
    sheet.customers.delete(id);
    sheet.findings.delete(id);
  }
  await sheet.save();
  await Promise.all([
    ...ids.map((id) =>
      database.changes.where('[customer+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete(),
    ),
    database.support.bulkDelete(ids),
    database.merges.where('customers').anyOf(ids).delete(),
    database.strangers.where('customers').anyOf(ids).delete(),
    database.groups.bulkDelete(ids),
  ]);
}

/** Customers whose rows cannot be told without each other's, and all entries about them. */
interface Sharers {
  readonly sharers: ReadonlySet<CustomerId>;
  readonly entries: readonly Entry[];
}

/** These customers, and those whose rows cannot be told without them: shown as one, or once kept for the same post or account. */
export async function withSharers(database: Database, customers: Iterable<CustomerId>): Promise<Sharers> {
  const sharers = new Set<CustomerId>();
  const told = new Map<EntryId, Entry>();
  for (let found = new Set(customers); found.size > 0; ) {
    for (const id of found) sharers.add(id);
    const ids = [...found];
    const [groups, merges, identities, entries] = await Promise.all([
      rowsOf(database.groups, ids),
      rowsWith(database.merges, 'customers', ids),
      rowsWith(database.identities, 'customer', ids),
      entriesOf(database, ids),
    ]);
    for (const entry of entries) told.set(entry.id, entry);
    const roots = groups.map(({ root }) => root);
    const [members, accounts, undone, mentions] = await Promise.all([
      rowsWith(database.groups, 'root', roots),
      // Also those that another customer holds, who was seen with them first.
      rowsOf(database.identities, entries.flatMap(identitiesOf)),
      rowsOf(
        database.merges,
        entries.flatMap((entry) => (entry.kind === 'mergeUndone' ? entry.merges : [])),
      ),
      rowsOf(database.mentions, postsOf(entries)),
    ]);
    const kept = [...identities, ...accounts, ...mentions].flatMap((row) => [row.customer, ...(row.under ?? [])]);
    const near = [
      ...roots,
      ...members.map(({ customer }) => customer),
      ...[...merges, ...undone].flatMap((row) => row.customers),
      ...kept,
    ];
    found = new Set(near.filter((id) => !sharers.has(id)));
  }
  return { sharers, entries: [...told.values()] };
}

function dropMentions(sheet: Worksheet, posts: ReadonlySet<PostKey>): void {
  let waiting = sheet.totals.get('totals')?.waiting ?? 0;
  for (const post of posts) {
    if (sheet.mentions.get(post)?.waitingSince !== undefined) waiting -= 1;
    sheet.mentions.delete(post);
    const events = sheet.cases.get(post);
    if (events !== undefined) sheet.cases.put({ post, replies: events.replies });
  }
  if (waiting === 0) sheet.totals.delete('totals');
  else sheet.totals.put({ key: 'totals', waiting });
}

/** Replies to what others wrote no longer answer it. */
function dropInteractions(sheet: Worksheet, customers: ReadonlySet<CustomerId>): void {
  for (const { id, customer, answers } of [...sheet.interactions.rows()]) {
    if (!customers.has(customer)) continue;
    sheet.interactions.delete(id);
    const events = answers === undefined ? undefined : sheet.cases.get(answers);
    if (events === undefined) continue;
    sheet.cases.put({ ...events, replies: events.replies.filter((reply) => reply.id !== id) });
    settleCase(events.post, sheet);
  }
}

function postsOf(entries: readonly Entry[]): PostKey[] {
  return entries.flatMap((entry) => (entry.kind === 'mention' ? [postKey(entry.mention.post)] : []));
}

function interactionsOf(entries: readonly Entry[]): EntryId[] {
  return entries.flatMap((entry) => (entry.kind === 'interaction' ? [entry.interaction.id] : []));
}

function notesOf(entries: readonly Entry[]): EntryId[] {
  return entries.flatMap((entry) => (entry.kind === 'note' ? [entry.note.id] : []));
}

function promisesOf(entries: readonly Entry[]): EntryId[] {
  return entries.flatMap((entry) => (entry.kind === 'promise' ? [entry.promise.id] : []));
}

/** The names under which labels that were taken back are remembered. */
function labelsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'labelRemoved' ? entry.added.map((id) => labelOf(entry.customer, id)) : [],
  );
}
