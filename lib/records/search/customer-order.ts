import type { Collection } from 'dexie';
import type { CustomerSearch } from '../../model/customer-search.ts';
import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import { sortName } from './search-words.ts';

type Order = CustomerSearch['order'];

/** Up to this many are read and sorted; of more, the keys of all customers are read in their order. */
const fewEnoughToRead = 1_000;

interface Wanted {
  /** Undefined where everybody is, or everybody of whom something waits. */
  readonly found: ReadonlySet<CustomerId> | undefined;
  /** Only those of whom something waits are. */
  readonly waiting: boolean;
  readonly order: Order;
  /** Fewer are enough, where these are the first. */
  readonly most: number;
}

/** The first people of those who are wanted, each once: where the first of their customers stands. */
export async function inOrder(
  database: Database,
  people: People,
  { found, waiting, order, most }: Wanted,
): Promise<CustomerId[]> {
  const taken = new Set<CustomerId>();
  const take = (id: CustomerId) => {
    const person = people.personOf(id);
    if (taken.size < most && (found === undefined || found.has(person))) taken.add(person);
  };
  if (found !== undefined && found.size <= fewEnoughToRead) {
    for (const id of await sorted(database, people, found, order)) take(id);
  } else if (most < Number.POSITIVE_INFINITY) {
    // Key by key, since only the first ones are wanted: of these many, one stands among every few.
    const walk = order.descending ? keysOf(database, order, waiting).reverse() : keysOf(database, order, waiting);
    await walk.until(() => taken.size >= most).eachPrimaryKey(take);
  } else {
    const all = await keysOf(database, order, waiting).primaryKeys();
    for (const id of order.descending ? all.toReversed() : all) take(id);
  }
  return [...taken];
}

/** All customers, or all of whom something waits, by the index of this order, forwards. */
function keysOf({ customers, findings }: Database, { by }: Order, waiting: boolean): Collection<unknown, CustomerId> {
  if (by === 'name') return findings.orderBy(waiting ? 'waitingName' : 'name');
  return customers.orderBy(waiting ? 'waitingLastAt' : 'lastAt');
}

async function sorted(
  { customers }: Database,
  people: People,
  found: ReadonlySet<CustomerId>,
  { by, descending }: Order,
): Promise<CustomerId[]> {
  const rows = await customers.bulkGet([...found].flatMap(people.membersOf));
  const places = rows.flatMap((row) =>
    row?.lastAt === undefined ? [] : [{ id: row.id, place: by === 'name' ? sortName(row.name) : row.lastAt }],
  );
  const up = places.toSorted((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)));
  return (descending ? up.toReversed() : up).map(({ id }) => id);
}
