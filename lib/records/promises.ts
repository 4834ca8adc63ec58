import Dexie from 'dexie';
import type { CustomerId, EntryId, Instant, PostKey } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { CustomerPromise } from '../model/promise.ts';
import { expectCustomer } from './customers.ts';
import type { Database, Records } from './database.ts';
import { membersOf } from './identities/groups.ts';
import { personOf } from './identities/person.ts';
import type { PromiseRow } from './rows.ts';
import { type Written, write } from './write.ts';

/** A promise with whom it was given to. */
export interface PromiseOf {
  readonly promise: CustomerPromise;
  readonly customer: CustomerId;
}

interface NewPromise {
  readonly entry: EntryId;
  readonly id: EntryId;
  readonly customer: CustomerId;
  readonly text: string;
  readonly due: Instant;
  /** The mention beside which it is given. */
  readonly beside?: PostKey | undefined;
}

/** Promises of one customer that a card holds: more were never given to anybody. */
const mostOfOne = 200;

/**
 * Keeps a promise; one that has this id already is put in other words or to another day, and stays with whom it was
 * given to.
 * @throws Problem `notFound` where the customer is not in the records.
 */
export function keepPromise(
  records: Records,
  by: string,
  { entry, id, customer, text, due, beside }: NewPromise,
): Promise<Written> {
  const { database, now } = records;
  return write(records, by, async () => {
    await expectCustomer(database, customer);
    const [before, mention] = await Promise.all([
      database.promises.get(id),
      beside === undefined ? undefined : database.mentions.get(beside),
    ]);
    const { told, customer: givenTo = customer } = before ?? {};
    const brand = told === undefined ? mention?.brand : told.brand;
    const given = { id, at: told?.at ?? now().toISOString(), by: told?.by ?? by, text, due: inMilliseconds(due) };
    const promise = { ...given, ...(brand === undefined ? {} : { brand }) };
    return [{ kind: 'promise', id: entry, customer: givenTo, promise }];
  });
}

/**
 * Says what became of a promise; `open` takes that back.
 * @throws Problem `notFound` where there is no such promise.
 */
export function settlePromise(
  records: Records,
  by: string,
  { id, promise, outcome }: { id: EntryId; promise: EntryId; outcome: 'kept' | 'dropped' | 'open' },
): Promise<Written> {
  return write(records, by, async () => {
    if ((await records.database.promises.get(promise))?.told === undefined) throw new Problem('notFound', 'promise');
    return [{ kind: 'promiseSettled', id, promise, outcome }];
  });
}

/** All promises to a person: open ones first, by when they are due, then the last settled. */
export async function promisesTo(database: Database, customer: CustomerId): Promise<CustomerPromise[]> {
  const members = await membersOf(database, customer);
  const rows = await database.promises.where('customer').anyOf(members).toArray();
  return rows
    .flatMap((row) => asPromise(row) ?? [])
    .map(({ promise }) => promise)
    .toSorted((a, b) => inOrder(a, b))
    .slice(0, mostOfOne);
}

/** Open promises to anybody, those due first at the top. */
export async function openPromises(database: Database, limit: number): Promise<PromiseOf[]> {
  const rows = await database.promises.orderBy('dueOpen').limit(limit).toArray();
  return rows.flatMap((row) => asPromise(row) ?? []);
}

/** Promises that should have been kept by now. */
export function countOverdue(database: Database, now: Instant): Promise<number> {
  return database.promises.where('dueOpen').belowOrEqual(now).count();
}

/** Open promises that fell due after one time and not after another, those due first at the top. */
export async function dueBetween(
  database: Database,
  after: Instant,
  until: Instant,
  limit: number,
): Promise<PromiseOf[]> {
  const rows = await database.promises.where('dueOpen').between(after, until, false, true).limit(limit).toArray();
  return rows.flatMap((row) => asPromise(row) ?? []);
}

/** When the next open promise falls due. */
export async function nextDue(database: Database, after: Instant): Promise<Instant | undefined> {
  return (await database.promises.where('dueOpen').between(after, Dexie.maxKey, false).first())?.dueOpen;
}

/** Whom a promise was given to, as they are called; also where retention left no contact with them. */
export async function promisedTo(
  database: Database,
  { customer }: PromiseOf,
): Promise<{ id: CustomerId; name: string }> {
  const row = (await personOf(database, customer))?.row ?? (await database.customers.get(customer));
  return { id: row?.id ?? customer, name: row?.name ?? '' };
}

function asPromise({ told, customer, verdict }: PromiseRow): PromiseOf | undefined {
  if (told === undefined || customer === undefined) return undefined;
  const { clock: _clock, ...promise } = told;
  if (verdict === undefined || verdict.kind === 'open') return { promise, customer };
  const { kind, at, by } = verdict;
  return { promise: { ...promise, outcome: { kind, at, by } }, customer };
}

function inOrder(a: CustomerPromise, b: CustomerPromise): number {
  if (a.outcome === undefined && b.outcome === undefined) return compare(a.due, b.due);
  if (a.outcome === undefined || b.outcome === undefined) return a.outcome === undefined ? -1 : 1;
  return compare(b.outcome.at, a.outcome.at);
}

/** The index orders texts: all of them with the same number of digits. */
function inMilliseconds(instant: Instant): Instant {
  return new Date(instant).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
