import type { CustomerSearch } from '../model/customer-search.ts';
import type { CustomerId } from '../model/ids.ts';
import type { Database } from './database.ts';
import type { People } from './people.ts';
import { sortName } from './search-words.ts';

type Order = CustomerSearch['order'];

const dayLength = 24 * 60 * 60_000;
/** Up to this many are read and sorted; of more, the keys of all customers are walked through in their order. */
const fewEnoughToRead = 1_000;
/** How far one looks back for the last seen ones before one looks at everybody, in days. */
const windows = [1, 7, 30, 120];

interface Wanted {
  /** Undefined where everybody is. */
  readonly found: ReadonlySet<CustomerId> | undefined;
  readonly order: Order;
  /** Fewer are enough, where these are the first. */
  readonly most: number;
}

/** The first people of those who are wanted, each once: where the first of their customers stands. */
export async function inOrder(
  database: Database,
  people: People,
  { found, order, most }: Wanted,
  now: Date,
): Promise<CustomerId[]> {
  const first = (ids: readonly CustomerId[]) => {
    const taken = new Set<CustomerId>();
    for (const id of ids) {
      if (taken.size >= most) break;
      const person = people.personOf(id);
      if (found === undefined || found.has(person)) taken.add(person);
    }
    return [...taken];
  };
  if (found !== undefined && found.size <= fewEnoughToRead) return first(await sorted(database, people, found, order));
  if (most < Number.POSITIVE_INFINITY && order.by === 'lastAt' && order.descending) {
    for (const days of windows) {
      const since = new Date(now.getTime() - days * dayLength).toISOString();
      const last = first((await database.customers.where('lastAt').aboveOrEqual(since).primaryKeys()).toReversed());
      if (last.length >= most) return last;
    }
  }
  const all = await (order.by === 'name'
    ? database.findings.orderBy('name')
    : database.customers.orderBy('lastAt')
  ).primaryKeys();
  return first(order.descending ? all.toReversed() : all);
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
