import Dexie from 'dexie';
import type { Interaction } from '../model/customer.ts';
import type { CustomerId, Instant } from '../model/ids.ts';
import { leastToMany, likeness, nearlySame, shinglesOf, sketchOf } from '../model/likeness.ts';
import type { Database, Records } from './database.ts';
import { membersOf } from './identities/groups.ts';
import type { InteractionRow } from './rows.ts';

/** What is long past nobody compares with. */
const remembered = 30 * 24 * 60 * 60_000;
/** In shingles: what is shorter may be said twice to one. */
const leastToThem = 3;
/** Of each hash the newest so many are looked at. */
const mostOfOne = 50;

/** Whether something like a text was sent in the last 30 days. */
export interface SentLike {
  readonly toThem: boolean;
  /** To how many other people, as far as was counted. */
  readonly toOthers: number;
}

/** What a reply is found by: each hash of its sketch with the time after it, so that an index leads to the newest. */
export function sketched({
  kind,
  text,
  at,
}: Pick<Interaction, 'kind' | 'text' | 'at'>): Pick<InteractionRow, 'sketch'> {
  const sketch = kind === 'reply' && text !== undefined ? sketchOf(shinglesOf(text)) : [];
  return sketch.length === 0 ? {} : { sketch: sketch.map((hash) => `${hash.toString(36)} ${at}`) };
}

/** The hashes of a reply's sketch, without their times. */
export function hashesOf({ sketch = [] }: Pick<InteractionRow, 'sketch'>): number[] {
  return sketch.map((key) => Number.parseInt(key, 36)); // ends at the space
}

/**
 * Replies like this one to this person, and to how many others: a few ranges of an index, however many were sent. This
 * person's own are read by themselves, as a text that many others got since would hide them.
 */
export async function sentLike({ database, now }: Records, customer: CustomerId, text: string): Promise<SentLike> {
  const shingles = shinglesOf(text);
  if (shingles.size < leastToThem) return { toThem: false, toOthers: 0 };
  const since = new Date(now().getTime() - remembered).toISOString();
  const members = await membersOf(database, customer);
  const [toThem, toAll] = await Promise.all([
    sentTo(database, members, since),
    newestOfEach(database, sketchOf(shingles), since),
  ]);
  const isLike = (row: InteractionRow) => likeness(shingles, shinglesOf(row.text ?? '')) >= nearlySame;
  const others = toAll.filter((row) => !members.includes(row.customer) && isLike(row));
  return {
    toThem: toThem.some(isLike),
    toOthers: shingles.size < leastToMany ? 0 : new Set(others.map((row) => row.customer)).size,
  };
}

async function sentTo(
  { interactions }: Database,
  members: readonly CustomerId[],
  since: Instant,
): Promise<InteractionRow[]> {
  const rows = await Promise.all(
    members.map((member) =>
      interactions
        .where('[customer+at]')
        .between([member, since], [member, Dexie.maxKey])
        .filter(({ kind }) => kind === 'reply')
        .toArray(),
    ),
  );
  return rows.flat();
}

async function newestOfEach(
  { interactions }: Database,
  hashes: readonly number[],
  since: Instant,
): Promise<InteractionRow[]> {
  const found = await Promise.all(
    hashes.map((hash) =>
      interactions
        .where('sketch')
        .between(`${hash.toString(36)} ${since}`, `${hash.toString(36)} ~`)
        .reverse()
        .limit(mostOfOne)
        .toArray(),
    ),
  );
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

/** Gives replies of before version 3 what they are found by. Runs inside the upgrade's transaction. */
export async function sketchAll(database: Database): Promise<void> {
  await database.interactions.toCollection().modify((row) => {
    Object.assign(row, sketched(row));
  });
}
