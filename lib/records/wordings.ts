import { descending } from '../model/descending.ts';
import type { EntryId } from '../model/ids.ts';
import { leastToMany, likeness, nearlySame, shinglesOf } from '../model/likeness.ts';
import type { Database, Records } from './database.ts';
import { groupsOf } from './identities/groups.ts';
import type { DeclinedRow, InteractionRow, ReplyRow } from './rows.ts';
import { type Written, write } from './write.ts';

const day = 24 * 60 * 60_000;
/** What was written before that is no habit of today's: as long as people take a season's questions to last. */
const remembered = 90 * day;
/** How far back replies are read, and how many are enough to stop earlier: a large team shows its habits within weeks. */
const stretch = 7 * day;
const mostCompared = 20_000;
/** To so many customers at least. */
const leastCustomers = 3;
/** Groups that are looked at word by word, replies of each, and how many groups are told at most. */
const most = { looked: 60, ofGroup: 40, told: 20 };

/** Replies that say nearly the same, the one that is most like the others first, then the newest first. */
export interface SameWording {
  readonly replies: readonly [InteractionRow, ...InteractionRow[]];
  readonly customers: number;
}

/**
 * What agents wrote without a canned response, in nearly the same words, to several customers in the last 90 days: what
 * most got first. Reads small rows, a week at a time, so that nobody waits for it who writes meanwhile.
 */
export async function sameWordings({ database, now }: Records): Promise<SameWording[]> {
  const groups = groupsIn(await ownReplies(database, now().getTime()));
  const told: SameWording[] = [];
  const taken = new Set<EntryId>();
  for (const group of groups.slice(0, most.looked)) {
    if (told.length === most.told) break;
    const ids = group.filter((id) => !taken.has(id)).slice(0, most.ofGroup);
    const rows = (await database.interactions.bulkGet(ids)).filter((row) => row !== undefined);
    const replies = alikeIn(rows);
    if (replies === undefined) continue;
    const customers = await countCustomers(database, replies);
    if (customers < leastCustomers) continue;
    for (const { id } of replies) taken.add(id);
    told.push({ replies, customers });
  }
  return told.toSorted((a, b) => b.customers - a.customers);
}

/** Hashes of everything that shall not be offered. */
export async function declinedWordings({ declined }: Database): Promise<ReadonlySet<number>[]> {
  const rows: DeclinedRow[] = await declined.toArray();
  return rows.flatMap(({ shingles }) => (shingles === undefined ? [] : [new Set(shingles)]));
}

/** This shall not become a canned response, or may after all. */
export function declineWording(
  records: Records,
  by: string,
  { id, wording, text, takenBack }: { id: EntryId; wording: EntryId; text: string; takenBack?: true | undefined },
): Promise<Written> {
  const shingles = [...shinglesOf(text)];
  return write(records, by, async () => [
    { kind: 'wordingDeclined', id, wording, shingles, ...(takenBack === true ? { takenBack } : {}) },
  ]);
}

async function ownReplies({ replies }: Database, now: number): Promise<ReplyRow[]> {
  const found: ReplyRow[] = [];
  for (let end = now; end > now - remembered && found.length < mostCompared; end -= stretch) {
    const [from, to] = [end - stretch, end].map((time) => new Date(time).toISOString());
    const rows = await replies.where('ownAt').between(from, to, false, true).limit(mostCompared).toArray();
    found.push(...rows);
  }
  return found;
}

/**
 * Replies that have two hashes of their sketches in common, by that pair: of two that are nearly the same, nearly all do.
 * Only what several customers got is looked at; the largest group first, the newest reply of each first.
 */
function groupsIn(rows: readonly ReplyRow[]): EntryId[][] {
  const holders = new Map<number, number>();
  for (const { sketch = [] } of rows) for (const hash of sketch) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  const groups = new Map<string, ReplyRow[]>();
  for (const row of rows) {
    const shared = (row.sketch ?? []).filter((hash) => (holders.get(hash) ?? 0) >= leastCustomers);
    for (const [place, one] of shared.entries())
      for (const other of shared.slice(place + 1)) {
        const pair = `${one} ${other}`;
        const group = groups.get(pair);
        if (group === undefined) groups.set(pair, [row]);
        else group.push(row);
      }
  }
  return [...groups.values()]
    .map((group) => ({ group, customers: new Set(group.map(({ customer }) => customer)).size }))
    .filter(({ customers }) => customers >= leastCustomers)
    .toSorted((a, b) => b.customers - a.customers)
    .map(({ group }) => group.toSorted((a, b) => descending(a.at, b.at)).map(({ id }) => id));
}

/** The reply that most others are nearly the same as, and these; undefined where there are none. */
function alikeIn(rows: readonly InteractionRow[]): SameWording['replies'] | undefined {
  const read = rows
    .map((row) => ({ row, shingles: shinglesOf(row.text ?? '') }))
    .filter(({ shingles }) => shingles.size >= leastToMany);
  const near = read.map((one) => ({
    one,
    others: read.filter((other) => other !== one && likeness(one.shingles, other.shingles) >= nearlySame),
  }));
  const [best] = near.toSorted((a, b) => b.others.length - a.others.length);
  if (best === undefined || best.others.length === 0) return undefined;
  return [best.one.row, ...best.others.map(({ row }) => row)];
}

/** Who was merged is one person. */
async function countCustomers(database: Database, replies: SameWording['replies']): Promise<number> {
  const ids = [...new Set(replies.map(({ customer }) => customer))];
  const groups = await groupsOf(database, ids);
  return new Set(ids.map((id) => groups.get(id)?.[0] ?? id)).size;
}
