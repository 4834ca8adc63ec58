import Dexie, { type Table } from 'dexie';
import type { Interaction } from '../model/customer.ts';
import { descending } from '../model/descending.ts';
import type { HistoryFilter, HistoryItem } from '../model/history.ts';
import type { CustomerId, EntryId, Instant } from '../model/ids.ts';
import type { Database } from './database.ts';
import { wantedIn } from './history-filter.ts';
import { membersOf } from './identities/groups.ts';
import { plain } from './interactions.ts';
import { keptMention } from './mentions.ts';
import { keptNote } from './notes.ts';
import { promiseItems } from './promise-steps.ts';
import type { ChangeRow, ReplyRow } from './rows.ts';

export interface Page extends HistoryFilter {
  /** At most this many items, newest first. */
  readonly size: number;
  /** Not later than this; `skip` counts the items of exactly this time that were shown already. */
  readonly before?: Instant;
  readonly skip?: number;
}

/** The history of a person, newest first: a range of an index for each of their customers and each table, merged. */
export async function historyOf(database: Database, customer: CustomerId, page: Page): Promise<HistoryItem[]> {
  const { size, before, skip = 0 } = page;
  const members = await membersOf(database, customer);
  const wanted = wantedIn(page);
  const newest = async <Row, Key>(table: Table<Row, Key>, isWanted: ((row: Row) => boolean) | undefined) => {
    if (isWanted === undefined) return [];
    const rows = await Promise.all(
      members.map((member) =>
        table
          .where('[customer+at]')
          .between([member, Dexie.minKey], [member, before ?? Dexie.maxKey], true, true)
          .reverse()
          .filter(isWanted)
          .limit(size + skip)
          .toArray(),
      ),
    );
    return rows.flat();
  };
  const { changes, promises } = wanted;
  const [mentions, interactions, notes, changed, promised] = await Promise.all([
    newest(database.mentions, wanted.mentions),
    newest(database.interactions, wanted.interactions),
    newest(database.notes, wanted.notes),
    newest(database.changes, changes && ((row: ChangeRow) => changes(row) && isToldOnce(row, members))),
    promises === undefined ? [] : promiseItems(database, members),
  ]);
  const items = [
    ...mentions.map((row) => ({ id: row.key, kind: 'mention' as const, at: row.at, mention: keptMention(row) })),
    ...interactions.map((row) => ({ id: row.id, kind: 'interaction' as const, at: row.at, interaction: plain(row) })),
    ...notes.map((row) => ({ id: row.id, kind: 'note' as const, at: row.at, note: keptNote(row) })),
    ...changed.map(({ customer: _customer, ...row }) => ({ ...row, kind: 'change' as const })),
    ...promised.filter((item) => promises?.(item) === true && (before === undefined || item.at <= before)),
  ];
  const shown = items
    .toSorted((a, b) => descending(a.at, b.at) || descending(a.kind, b.kind) || descending(a.id, b.id))
    .slice(skip, skip + size);
  const replies = await repliesAmong(
    database,
    shown.flatMap((item) => (item.kind === 'interaction' ? item.interaction : [])),
  );
  return shown.map((item) => {
    if (item.kind === 'change' || item.kind === 'promise') return item;
    const { id, ...rest } = item;
    const became = rest.kind === 'interaction' ? replies.get(rest.interaction.id)?.outcome : undefined;
    return became === undefined ? rest : { ...rest, became };
  });
}

/** What is kept of our replies among these interactions. */
async function repliesAmong(
  { replies }: Database,
  interactions: readonly Interaction[],
): Promise<ReadonlyMap<EntryId, ReplyRow>> {
  const ids = interactions.flatMap(({ id, kind }) => (kind === 'reply' ? id : []));
  const rows = ids.length === 0 ? [] : await replies.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
}

/** How many changes and steps of promises the history of these customers, who are one person, tells of. */
export async function countChanges(database: Database, members: readonly CustomerId[]): Promise<number> {
  const counts = await Promise.all([
    promiseItems(database, members).then((items) => items.length),
    ...members.map((member) => {
      const theirs = database.changes.where('[customer+at]').between([member, Dexie.minKey], [member, Dexie.maxKey]);
      return members.length === 1 ? theirs.count() : theirs.filter((row) => isToldOnce(row, members)).count();
    }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Of a merge between two of these, one of both timelines tells it. */
function isToldOnce({ id, change }: ChangeRow, members: readonly CustomerId[]): boolean {
  const isOfBoth = 'other' in change && members.includes(change.other);
  return !isOfBoth || !id.endsWith('#2');
}
