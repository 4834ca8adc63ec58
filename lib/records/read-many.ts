import Dexie, { type Table } from 'dexie';
import type { CustomerId } from '../model/ids.ts';

/** Fewer keys than this are not worth a look at what stands between them. */
const manyKeys = 50;
/** Keys whose stretch is read at once. */
const together = 250;
/**
 * At most this many rows for each wanted key may stand in a stretch: with more, reading key by key is quicker. Under one key of an
 * index there may be several rows, and a customer has a history.
 */
const mostForEach = { primary: 3, index: 8, history: 20 };

/** The rows with these primary keys, in no particular order; what is not there is left out. */
export function rowsOf<Row extends object, Key extends string>(
  table: Table<Row, Key>,
  keys: Iterable<Key>,
): Promise<Row[]> {
  const path = String(table.schema.primKey.keyPath);
  const stretch = ([first, last]: Ends<Key>, most: number) =>
    table.where(':id').between(first, last, true, true).limit(most).toArray();
  const one = (some: readonly Key[]) => table.bulkGet([...some]);
  return inStretches(keys, mostForEach.primary, { stretch, one, isWanted: hasOneOf(path) });
}

/** The rows that an index holds under one of these keys, in no particular order; one with several of them may come twice. */
export function rowsWith<Row extends object, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: Iterable<string>,
): Promise<Row[]> {
  const stretch = ([first, last]: Ends<string>, most: number) =>
    table.where(index).between(first, last, true, true).limit(most).toArray();
  // One range each, all at once: a walk over them (`anyOf`) waits for the database at every step.
  const one = async (some: readonly string[]) =>
    (await Promise.all(some.map((key) => table.where(index).equals(key).toArray()))).flat();
  return inStretches(keys, mostForEach.index, { stretch, one, isWanted: hasOneOf(index) });
}

/** The newest rows of each of these customers, up to a limit for each, newest first; customers without any are absent. */
export async function newestOf<Row extends { customer: CustomerId }, Key>(
  table: Table<Row, Key>,
  customers: Iterable<CustomerId>,
  most: number,
): Promise<ReadonlyMap<CustomerId, readonly Row[]>> {
  const between = ([first, last]: Ends<CustomerId>) =>
    table.where('[customer+at]').between([first, Dexie.minKey], [last, Dexie.maxKey], true, true);
  const stretch = async (ends: Ends<CustomerId>, limit: number) =>
    (await between(ends).limit(limit).toArray()).toReversed();
  const one = async (some: readonly CustomerId[]) =>
    (await Promise.all(some.map((id) => between([id, id]).reverse().limit(most).toArray()))).flat();
  const isWanted = (row: Row, wanted: ReadonlySet<unknown>) => wanted.has(row.customer);
  const rows = await inStretches(customers, mostForEach.history, { stretch, one, isWanted });
  const newest = new Map<CustomerId, Row[]>();
  for (const row of rows) {
    const theirs = newest.get(row.customer);
    if (theirs === undefined) newest.set(row.customer, [row]);
    else if (theirs.length < most) theirs.push(row);
  }
  return newest;
}

type Ends<Key> = readonly [first: Key, last: Key];

interface Reading<Row, Key> {
  /** The rows from the first key to the last one, at most so many. */
  readonly stretch: (ends: Ends<Key>, most: number) => Promise<Row[]>;
  readonly one: (keys: readonly Key[]) => Promise<(Row | undefined)[]>;
  readonly isWanted: (row: Row, keys: ReadonlySet<unknown>) => boolean;
}

/**
 * Each read is a question to another process. Keys of one import, and those of one time, stand close together: the
 * stretch in which they stand is one question. Where much else stands there, too, they are read one by one.
 */
async function inStretches<Row, Key extends string>(
  keys: Iterable<Key>,
  forEach: number,
  reading: Reading<Row, Key>,
): Promise<Row[]> {
  const sorted = [...new Set(keys)].sort(); // by UTF-16 units, as IndexedDB does
  const rows: Row[] = [];
  for (let from = 0; from < sorted.length; from += together) {
    const some = sorted.slice(from, from + together);
    for (const row of (await asStretch(some, forEach, reading)) ?? (await reading.one(some)))
      if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** Undefined where one by one is better. */
async function asStretch<Row, Key extends string>(
  keys: readonly Key[],
  forEach: number,
  { stretch, isWanted }: Reading<Row, Key>,
): Promise<Row[] | undefined> {
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined || keys.length < manyKeys) return undefined;
  const most = keys.length * forEach;
  const rows = await stretch([first, last], most);
  if (rows.length === most) return undefined;
  const wanted = new Set<unknown>(keys);
  return rows.filter((row) => isWanted(row, wanted));
}

function hasOneOf(path: string): (row: object, keys: ReadonlySet<unknown>) => boolean {
  return (row, keys) => [Dexie.getByKeyPath(row, path)].flat().some((key) => keys.has(key));
}
