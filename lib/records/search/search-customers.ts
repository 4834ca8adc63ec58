import type { CustomerSearch } from '../../model/customer-search.ts';
import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { type People, peopleOf } from '../identities/people.ts';
import { inOrder } from './customer-order.ts';
import { firstOfMany } from './first-of-many.ts';
import { typedInside, whoHasInside } from './inside-words.ts';
import { inAll, whoHas, whoHasAll } from './match-words.ts';
import { wordsLike } from './near-words.ts';
import { spellings, typedPhone, typedWords } from './search-words.ts';
import { whoWaits } from './who-waits.ts';

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
 * The first `most` people who match, in order. Only keys of indexes are read, but for what no word begins with
 * (`inside-words.ts`), and nothing is remembered: it is quick with 100,000 customers, and the background stays small.
 */
export async function searchCustomers(
  database: Database,
  search: CustomerSearch,
  now: Date,
  most = Number.POSITIVE_INFINITY,
): Promise<FoundCustomers> {
  const people = await peopleOf(database);
  const { order } = search;
  const typed = typedWords(search.text).map(spellings);
  const inside = typedInside(search.text);
  const common = inside.length > 0 ? undefined : await firstOfMany(database, people, typed, search, most);
  if (common !== undefined) return { ids: common, near: [] };

  const others = await narrowed(database, people, search, now);
  const first = async (named: ReadonlySet<CustomerId> | undefined, near: readonly string[]) => {
    const waiting = search.waiting !== undefined;
    const found = waiting && named !== undefined ? await whoWaits(database, people, named) : named;
    const ids = await inOrder(database, people, { found, waiting, order, most });
    const total = ids.length < most ? ids.length : found?.size;
    return { ids, near, ...(total === undefined ? {} : { total }) };
  };
  if (typed.length + inside.length === 0) return first(others.length === 0 ? undefined : inAll(others), []);
  const phone = typedPhone(search.text);
  const dialled = phone === undefined ? [] : await whoHas(database, people, [phone]);
  const named = new Set([
    ...dialled,
    ...(await whoHasAll(database, people, typed)),
    ...(await whoHasInside(database, people, inside)),
  ]);
  if (named.size > 0) return first(inAll([named, ...others]), []);

  const likes = await Promise.all(typed.map(async ([word = '']) => [word, ...(await wordsLike(database, word))]));
  const near = likes.flatMap(([, ...like]) => like);
  if (near.length === 0) return first(named, []);
  const commonLike = await firstOfMany(database, people, likes, search, most);
  if (commonLike !== undefined) return { ids: commonLike, near };
  const like = await whoHasAll(database, people, likes);
  return first(inAll([like, ...others]), like.size === 0 ? [] : near);
}

/** For everything but the text and what waits that narrows the search, whom it leaves. */
async function narrowed(
  database: Database,
  people: People,
  { label, site, contact, promised }: CustomerSearch,
  now: Date,
): Promise<ReadonlySet<CustomerId>[]> {
  const { findings } = database;
  const persons = async (ids: PromiseLike<readonly CustomerId[]>) => new Set((await ids).map(people.personOf));
  const sets = await Promise.all([
    label === undefined ? undefined : persons(findings.where('labels').equals(label).primaryKeys()),
    site === undefined ? undefined : persons(findings.where('sites').equals(site).primaryKeys()),
    contact === undefined ? undefined : lastMet(database, persons, contact, now),
    promised === undefined ? undefined : persons(whoWasPromised(database)),
  ]);
  return sets.filter((set) => set !== undefined);
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

async function whoWasPromised({ promises }: Database): Promise<CustomerId[]> {
  return (await promises.orderBy('dueOpen').toArray()).flatMap(({ customer }) => customer ?? []);
}
