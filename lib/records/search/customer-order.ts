import type { Collection } from 'dexie';
import type { CustomerSearch } from '../../model/customer-search.ts';
import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import { sortName } from './search-words.ts';
import { walk } from './walk.ts';

type Order = CustomerSearch['order'];

/** Up to this many are read and sorted; of more, the keys of all customers are read in their order. */
const fewEnoughToRead = 2_000;
/** How many keys may be walked for each wanted customer: up to this, walking the order is quicker than reading all of them and sorting. */
const keysForEach = 4;

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
  const read = async (count: number) => {
    const keys = keysOf(database, order, waiting).limit(count);
    const ids = await (order.descending ? keys.reverse() : keys).primaryKeys();
    return ids.map(people.personOf).map((person) => (found === undefined || found.has(person) ? person : undefined));
  };
  if (found === undefined || found.size > fewEnoughToRead)
    return (await walk(read, most, Number.POSITIVE_INFINITY)) ?? [];
  const soon = await walk(read, most, found.size * keysForEach);
  return soon ?? [...new Set((await sorted(database, people, found, order)).map(people.personOf))].slice(0, most);
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
  const up = places.toSorted((a, b) => (a.place < b.place || (a.place === b.place && a.id < b.id) ? -1 : 1)); // as an index does
  return (descending ? up.toReversed() : up).map(({ id }) => id);
}
