import Dexie from 'dexie';
import type { Entry } from '../../model/entry.ts';
import type { CustomerId, EntryId, PostKey } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Database } from '../database.ts';
import { membersOf } from '../identities/groups.ts';
import { folded, typedWords } from '../search/search-words.ts';
import { callsOf, filesNaming, type NamesThem } from './called.ts';
import { entriesOf } from './of-customers.ts';

/** Rows sent at once, and UTF-16 units. */
const mostRows = 200;
const mostUnits = 2_000_000;

/** All that is held about a person: what was written, and what was worked out from it. */
export interface AboutPerson {
  readonly customers: readonly CustomerId[];
  /** Every entry that was asked for, newest first, as far as it fits; `next` is where to go on. */
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly next?: number;
}

/**
 * What the journal holds about a person, with everybody they were merged with: all of it, or what holds each word of
 * a text. @throws Problem `notFound`
 */
export async function entriesAbout(
  database: Database,
  customer: CustomerId,
  from: number,
  text = '',
): Promise<AboutPerson> {
  const customers = await membersOf(database, customer);
  const known = await entriesOf(database, customers);
  if (known.length === 0) throw new Problem('notFound', 'customer');
  const words = typedWords(text);
  const all = (words.length === 0 ? known : known.filter((entry) => says(entry, words))).toSorted((a, b) =>
    a.clock > b.clock ? -1 : 1,
  );
  const entries: Entry[] = [];
  let units = 0;
  for (const entry of all.slice(from, from + mostRows)) {
    units += JSON.stringify(entry).length;
    if (units > mostUnits && entries.length > 0) break;
    entries.push(entry);
  }
  const next = from + entries.length;
  return { customers, entries, total: all.length, ...(next < all.length ? { next } : {}) };
}

function says(entry: Entry, words: readonly string[]): boolean {
  const all = folded(textsIn(entry).join(' '));
  return words.every((word) => all.includes(word));
}

/** Every text in it, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What was worked out from those entries, table by table, as it is kept. */
export async function rowsAbout(database: Database, customer: CustomerId): Promise<Record<string, object[]>> {
  const ids = await membersOf(database, customer);
  const [customers, identities, findings, support, promises] = await Promise.all([
    database.customers.bulkGet(ids),
    database.identities.where('customer').anyOf(ids).toArray(),
    database.findings.bulkGet(ids),
    database.support.bulkGet(ids),
    database.promises.where('customer').anyOf(ids).toArray(),
  ]);
  const there = <Row>(rows: readonly (Row | undefined)[]) => rows.flatMap((row) => row ?? []);
  return {
    customers: there(customers),
    identities,
    findings: there(findings),
    support: there(support),
    promises,
  };
}

/** What names a person: their customers, posts and promises, and by what others may name them. */
export async function namedBy(
  database: Database,
  customer: CustomerId,
): Promise<{ customers: readonly CustomerId[]; posts: PostKey[]; promises: EntryId[]; namesThem: NamesThem }> {
  const customers = await membersOf(database, customer);
  const [mentions, promises, namesThem] = await Promise.all([
    Promise.all(customers.map((id) => mentionsOf(database, id).primaryKeys())),
    database.promises.where('customer').anyOf(customers).primaryKeys(),
    callsOf(database, customers),
  ]);
  return { customers, posts: mentions.flat(), promises, namesThem };
}

function mentionsOf(database: Database, customer: CustomerId) {
  return database.mentions.where('[customer+at]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]);
}

/** How much would go with a person. */
export interface Held {
  readonly names: string[];
  readonly identities: number;
  readonly mentions: number;
  readonly interactions: number;
  readonly rewards: number;
  readonly notes: number;
  readonly promises: number;
  readonly labels: number;
  /** Imported files whose names name them. */
  readonly files: number;
}

/** How much is held about a person, kind by kind; `namesThem` as `namedBy` tells it. @throws Problem `notFound` */
export async function heldAbout(database: Database, customer: CustomerId, namesThem: NamesThem): Promise<Held> {
  const ids = await membersOf(database, customer);
  const [rows, identities, promises, rewards, files] = await Promise.all([
    database.customers.bulkGet(ids),
    database.identities.where('customer').anyOf(ids).count(),
    database.promises.where('customer').anyOf(ids).count(),
    Promise.all(ids.map((id) => rewardsOf(database, id))),
    filesNaming(database, namesThem),
  ]);
  const there = rows.flatMap((row) => row ?? []);
  if (there.length === 0) throw new Problem('notFound', 'customer');
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    names: there.map(({ name }) => name),
    identities,
    mentions: sum(there.map(({ counts }) => counts.mentions)),
    interactions: sum(there.map(({ counts }) => counts.interactions)),
    rewards: sum(rewards),
    notes: sum(there.map(({ counts }) => counts.notes)),
    promises,
    labels: new Set(there.flatMap(({ labels }) => labels)).size,
    files: files.length,
  };
}

function rewardsOf(database: Database, customer: CustomerId): Promise<number> {
  return database.interactions
    .where('[customer+at]')
    .between([customer, Dexie.minKey], [customer, Dexie.maxKey])
    .filter(({ kind }) => kind === 'reward')
    .count();
}
