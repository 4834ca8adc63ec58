import type { CustomerSearch } from '../model/customer-search.ts';
import type { CustomerId, Instant } from '../model/ids.ts';
import { inOrder } from './customer-order.ts';
import type { Database } from './database.ts';
import { firstOfMany } from './first-of-many.ts';
import { inAll, matchText } from './match-text.ts';
import { type People, peopleOf } from './people.ts';

interface FoundCustomers {
  /** One id for each person, in the order that was asked for. */
  readonly ids: readonly CustomerId[];
  /** How many there are in all; absent where that are so many that counting takes longer than the first ones. */
  readonly total?: number;
  /** Words that were taken for what was typed, where nothing is called just that. */
  readonly near: readonly string[];
}

const dayLength = 24 * 60 * 60_000;

/**
 * The first `most` people who match, in order. Only keys of indexes are read and nothing is remembered: it is quick
 * with 100,000 customers, and the background stays small.
 */
export async function searchCustomers(
  database: Database,
  search: CustomerSearch,
  now: Date,
  most = Number.POSITIVE_INFINITY,
): Promise<FoundCustomers> {
  const people = await peopleOf(database);
  const first = most === Number.POSITIVE_INFINITY ? undefined : await firstOfMany(database, people, search, most);
  if (first !== undefined) return { ids: first, near: [] };
  const { found, near } = await matching(database, people, search, now);
  const ids = await inOrder(database, people, { found, order: search.order, most });
  const total = ids.length < most ? ids.length : found?.size;
  return { ids, near, ...(total === undefined ? {} : { total }) };
}

/** Everybody whom nothing in the search leaves out; `found` is undefined where it leaves out nobody. */
async function matching(
  database: Database,
  people: People,
  { text, label, site, contact, waiting, promised }: CustomerSearch,
  now: Date,
): Promise<{ found: ReadonlySet<CustomerId> | undefined; near: readonly string[] }> {
  const { findings } = database;
  const persons = async (ids: PromiseLike<readonly CustomerId[]>) => new Set((await ids).map(people.personOf));
  const [matched, ...sets] = await Promise.all([
    matchText(database, people, text),
    label === undefined ? undefined : persons(findings.where('labels').equals(label).primaryKeys()),
    site === undefined ? undefined : persons(findings.where('sites').equals(site).primaryKeys()),
    contact === undefined ? undefined : lastMet(database, persons, contact, now),
    waiting === undefined ? undefined : persons(whoWaits(database)),
    promised === undefined ? undefined : persons(whoWasPromised(database)),
  ]);
  const narrowed = [matched?.found, ...sets].filter((set) => set !== undefined);
  return { found: narrowed.length === 0 ? undefined : inAll(narrowed), near: matched?.near ?? [] };
}

/** A person was last met when the last of their customers was. */
async function lastMet(
  { customers }: Database,
  persons: (ids: PromiseLike<readonly CustomerId[]>) => Promise<ReadonlySet<CustomerId>>,
  { kind, days }: NonNullable<CustomerSearch['contact']>,
  now: Date,
): Promise<ReadonlySet<CustomerId>> {
  const since = new Date(now.getTime() - days * dayLength).toISOString();
  const within = await persons(customers.where('lastAt').aboveOrEqual(since).primaryKeys());
  if (kind === 'within') return within;
  const before = await persons(customers.where('lastAt').below(since).primaryKeys());
  return new Set([...before].filter((id) => !within.has(id)));
}

/** The index holds the customer, and only what waits: no mention is read. */
async function whoWaits({ mentions }: Database): Promise<CustomerId[]> {
  const keys: unknown = await mentions.orderBy('[customer+waitingSince]').keys();
  return (keys as [CustomerId, Instant][]).map(([customer]) => customer); // as the index is defined
}

async function whoWasPromised({ promises }: Database): Promise<CustomerId[]> {
  return (await promises.orderBy('dueOpen').toArray()).flatMap(({ customer }) => customer ?? []);
}
