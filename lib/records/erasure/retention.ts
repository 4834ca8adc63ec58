import type { Collection } from 'dexie';
import type { Entry } from '../../model/entry.ts';
import type { CustomerId, Instant } from '../../model/ids.ts';
import { type Outdated, type Retention, type RetentionKind, retentionKinds } from '../../model/retention.ts';
import type { Database, Records } from '../database.ts';
import { lastInTouch } from '../projection/spans.ts';
import type { CustomerRow, InteractionRow, MentionRow, NoteRow, PromiseRow } from '../rows.ts';
import { hasWords, type LeftOut, quotesOneOf, withoutDetails, withoutOld, withoutWords } from './leave-out.ts';
import { retell } from './of-customers.ts';
import { whoRepeats } from './repeats.ts';

const day = 24 * 60 * 60_000;
/** Rows taken in one transaction: each leaves whole customers behind, and the browser time for other work. */
const rowsAtOnce = 200;
/** At most this many rows are read to say how many customers they belong to. */
const mostCounted = 50_000;

/** What is older than its retention now; kinds of which nothing is, or that are kept for ever, are left out. */
export async function outdated({ database, now }: Records, retention: Retention): Promise<Outdated[]> {
  const counted = await Promise.all(
    limitsOf(retention, now()).map(async ({ kind, before }): Promise<Outdated[]> => {
      const old = await oldRows(database, kind, before);
      const count = await old.clone().count();
      if (count === 0) return [];
      const customers = new Set((await old.limit(mostCounted).toArray()).map(holderOf)).size;
      return [{ kind, count, customers, ...(count > mostCounted ? { more: true as const } : {}) }];
    }),
  );
  return counted.flat();
}

/**
 * Takes what is older than its retention out of journal and tables, some customers at a time: where it is stopped, those
 * are done and the next run goes on. Answers what went.
 */
export async function takeOutdated({ database, now }: Records, retention: Retention): Promise<Outdated[]> {
  const taken: Outdated[] = [];
  for (const { kind, before } of limitsOf(retention, now())) {
    const customers = new Set<CustomerId>();
    let count = 0;
    for (let rows = await takeSome(database, kind, before); rows.length > 0; ) {
      count += rows.length;
      for (const row of rows) customers.add(holderOf(row));
      rows = await takeSome(database, kind, before);
    }
    if (count > 0) taken.push({ kind, count, customers: customers.size });
  }
  return taken;
}

function limitsOf({ days }: Retention, now: Date): { kind: RetentionKind; before: Instant }[] {
  return retentionKinds.flatMap((kind) =>
    days[kind] === 0 ? [] : [{ kind, before: new Date(now.getTime() - days[kind] * day).toISOString() }],
  );
}

function takeSome(database: Database, kind: RetentionKind, before: Instant): Promise<readonly OldRow[]> {
  return database.transaction('rw', database.tables, async () => {
    const rows = await (await oldRows(database, kind, before)).limit(rowsAtOnce).toArray();
    if (rows.length === 0) return [];
    const names = new Set<string>(rows.map((row) => ('key' in row ? row.key : row.id)));
    const quoting = kind === 'goneWords' ? await whoRepeats(database, (entry) => quotesOneOf(entry, names)) : [];
    const leaveOut = leavesOut[kind] ?? withoutOld;
    const changed = await retell(database, [...rows.map(holderOf), ...quoting], (entries) => leaveOut(entries, names));
    return changed.length === 0 ? [] : rows;
  });
}

/** How kinds are left out that are not entries of their own, to be left out whole. */
const leavesOut: {
  readonly [Kind in RetentionKind]?: (entries: readonly Entry[], names: ReadonlySet<string>) => LeftOut;
} = {
  details: withoutDetails,
  goneWords: withoutWords,
};

type OldRow = MentionRow | InteractionRow | NoteRow | PromiseRow | CustomerRow;

/** The customer that a row is about; a settled promise has one. */
function holderOf(row: OldRow): CustomerId {
  if ('counts' in row) return row.id;
  if (row.customer === undefined) throw new Error('it was promised to nobody');
  return row.customer;
}

/**
 * By when we saw or had it, not by when a post was written: an old post that was seen yesterday was kept since yesterday.
 * What is known of a person, by when they were last in touch, from whichever account.
 */
async function oldRows(database: Database, kind: RetentionKind, before: Instant): Promise<Collection<OldRow>> {
  const { mentions, interactions, notes, promises, customers } = database;
  switch (kind) {
    case 'mentions':
      return mentions.where('seenAt').below(before);
    case 'goneWords':
      return mentions.where('goneAt').below(before).filter(hasWords);
    case 'interactions':
      return interactions
        .where('at')
        .below(before)
        .filter((row) => row.kind !== 'reward');
    case 'rewards':
      return interactions.where('rewardedAt').below(before);
    case 'notes':
      return notes.where('at').below(before);
    case 'promises':
      return promises.where('settledAt').below(before);
    case 'details': {
      const others = await inTouchOtherwise(database, before);
      return customers
        .where('detailsAt')
        .below(before)
        .filter(({ id }) => !others.has(id));
    }
  }
}

/** Everybody who is one person with somebody who was in touch since. */
async function inTouchOtherwise({ groups, customers }: Database, since: Instant): Promise<ReadonlySet<CustomerId>> {
  const all = await groups.toArray();
  const rows = await customers.bulkGet(all.map(({ customer }) => customer));
  const isSince = (row: CustomerRow | undefined) => row !== undefined && (lastInTouch(row) ?? '') >= since;
  const roots = new Set(all.flatMap(({ root }, place) => (isSince(rows[place]) ? [root] : [])));
  return new Set(all.flatMap(({ customer, root }) => (roots.has(root) ? [customer] : [])));
}
