import type { Collection } from 'dexie';
import type { CustomerId, Instant } from '../../model/ids.ts';
import { type Outdated, type Retention, type RetentionKind, retentionKinds } from '../../model/retention.ts';
import type { Database, Records } from '../database.ts';
import type { InteractionRow, MentionRow, NoteRow } from '../rows.ts';
import { hasWords, quotesOneOf, withoutOld, withoutWords } from './leave-out.ts';
import { retell } from './of-customers.ts';
import { whoRepeats } from './repeats.ts';

const day = 24 * 60 * 60_000;
/** Rows taken in one transaction: each leaves whole customers behind, and the browser time for other work. */
const rowsAtOnce = 200;
/** So many rows are read to say of how many customers they are. */
const mostCounted = 50_000;

/** What is older than its retention now; kinds of which nothing is, or that are kept for ever, are left out. */
export async function outdated({ database, now }: Records, retention: Retention): Promise<Outdated[]> {
  const counted = await Promise.all(
    limitsOf(retention, now()).map(async ({ kind, before }): Promise<Outdated[]> => {
      const count = await oldRows(database, kind, before).count();
      if (count === 0) return [];
      const rows = await oldRows(database, kind, before).limit(mostCounted).toArray();
      const customers = new Set(rows.map(({ customer }) => customer)).size;
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
      for (const { customer } of rows) customers.add(customer);
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
    const rows = await oldRows(database, kind, before).limit(rowsAtOnce).toArray();
    if (rows.length === 0) return [];
    const customers = rows.map(({ customer }) => customer);
    const names = new Set<string>(rows.map((row) => ('key' in row ? row.key : row.id)));
    const isOfWords = kind === 'goneWords';
    const quoting = isOfWords ? await whoRepeats(database, (entry) => quotesOneOf(entry, names)) : [];
    const leaveOut = isOfWords ? withoutWords : withoutOld;
    const changed = await retell(database, [...customers, ...quoting], (entries) => leaveOut(entries, names));
    return changed.length === 0 ? [] : rows;
  });
}

type OldRow = MentionRow | InteractionRow | NoteRow;

/** By when we saw or had it, not by when a post was written: an old post that was seen yesterday was kept since yesterday. */
function oldRows(database: Database, kind: RetentionKind, before: Instant): Collection<OldRow> {
  const { mentions, interactions, notes } = database;
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
  }
}
