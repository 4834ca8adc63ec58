import Dexie from 'dexie';
import type { CustomerSearch } from '../model/customer-search.ts';
import type { CustomerId, Instant } from '../model/ids.ts';
import { keysOf } from './customer-order.ts';
import type { Database } from './database.ts';
import type { People } from './people.ts';

/** Of so many, each is asked for; of more, everybody who waits is read. */
const fewEnoughToAsk = 500;
/** Where more mentions than this wait, walking through all customers in order soon meets the first who do. */
const many = 500;
/** Customers looked at together, and how many at most: where those are not enough, few wait. */
const walk = { together: 100, most: 2_000 };

/** Those of these people, or of all where that is undefined, of whom something waits for an answer. */
export async function whoWaits(
  database: Database,
  people: People,
  found: ReadonlySet<CustomerId> | undefined,
): Promise<ReadonlySet<CustomerId>> {
  if (found !== undefined && found.size <= fewEnoughToAsk) return new Set(await theseWaiting(database, people, found));
  // The index holds the customer, and only what waits: no mention is read.
  const keys: unknown = await database.mentions.orderBy('[customer+waitingSince]').keys();
  const waiting = (keys as [CustomerId, Instant][]).map(([customer]) => people.personOf(customer)); // as the index is defined
  return new Set(found === undefined ? waiting : waiting.filter((person) => found.has(person)));
}

/** The first people of whom something waits, where so many do that these are met soon. Undefined where they are fewer. */
export async function firstWhoWait(
  database: Database,
  people: People,
  order: CustomerSearch['order'],
  most: number,
): Promise<CustomerId[] | undefined> {
  const { waiting = 0 } = (await database.totals.get('totals')) ?? {};
  if (waiting <= many || most === Number.POSITIVE_INFINITY) return undefined;
  const taken = new Set<CustomerId>();
  for (let from = 0; from < walk.most && taken.size < most; from += walk.together) {
    const all = order.descending ? keysOf(database, order).reverse() : keysOf(database, order);
    const next = await all.offset(from).limit(walk.together).primaryKeys();
    for (const person of await theseWaiting(database, people, new Set(next.map(people.personOf)))) taken.add(person);
  }
  return taken.size < most ? undefined : [...taken].slice(0, most);
}

/** In their order. */
async function theseWaiting(
  { mentions }: Database,
  people: People,
  persons: ReadonlySet<CustomerId>,
): Promise<CustomerId[]> {
  const counts = await Promise.all(
    Array.from(persons, async (person) => {
      const theirs = people
        .membersOf(person)
        .map((id) =>
          mentions.where('[customer+waitingSince]').between([id, Dexie.minKey], [id, Dexie.maxKey]).limit(1).count(),
        );
      return { person, count: Math.max(0, ...(await Promise.all(theirs))) };
    }),
  );
  return counts.flatMap(({ person, count }) => (count > 0 ? [person] : []));
}
