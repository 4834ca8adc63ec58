import type { Collection, Table } from 'dexie';
import type { CustomerSearch } from '../../model/customer-search.ts';
import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import type { CustomerRow, FindingRow } from '../rows.ts';
import type { Wanted } from './match-words.ts';
import { begins, mayHave, searchWords } from './search-words.ts';

type Order = CustomerSearch['order'];

/** Rows read at once. */
const portion = 500;

/** When walking is worth it, and how far. */
interface Limits {
  /** Words and labels that more customers have than this are common. */
  readonly common: number;
  /** Customers walked past at most: where that is not enough, few match, and these are looked for by themselves. */
  readonly steps: number;
}

/** Ids of words that fewer have are read and intersected sooner than so many people are walked past. */
const usual: Limits = { common: 2_000, steps: 6_000 };

/**
 * The first people who match, where so many do that walking through all in order meets them soon: what somebody finds
 * with the first letters they type. Undefined where they are fewer, and where nothing tells whom: everybody is met in order
 * without looking at anybody (`inOrder`).
 */
export async function firstOfMany(
  database: Database,
  people: People,
  wanted: Wanted,
  search: CustomerSearch,
  most: number,
  limits = usual,
): Promise<CustomerId[] | undefined> {
  const { label, site, contact, waiting, promised, order } = search;
  const isNarrow = contact !== undefined || waiting !== undefined || promised !== undefined;
  const isEverybody = wanted.length === 0 && label === undefined && site === undefined;
  if (isNarrow || isEverybody || most === Number.POSITIVE_INFINITY) return undefined;
  const { findings } = database;
  const holders = [
    ...wanted.map((words) => words.map((word) => findings.where('words').startsWith(word))),
    ...(label === undefined ? [] : [[findings.where('labels').equals(label)]]),
  ];
  for (const some of holders) {
    const areMany = await Promise.all(some.map((one) => hasMore(one, limits.common)));
    if (!areMany.some(Boolean)) return undefined;
  }
  const isFound = (found: Pick<FindingRow, 'words' | 'labels' | 'sites'>) =>
    wanted.every((words) => words.some((word) => begins([word], found.words))) &&
    (label === undefined || found.labels.includes(label)) &&
    (site === undefined || found.sites.includes(site));
  const mayBeFound = (row: CustomerRow) => wanted.every((words) => words.some((word) => mayHave(row, word)));
  const taken = new Set<CustomerId>();
  const take = (rows: readonly (CustomerRow | FindingRow)[]) => {
    for (const row of rows) {
      const isTaken = 'words' in row ? isFound(row) : mayBeFound(row) && isFound(findingOf(row));
      if (isTaken && taken.size < most) taken.add(people.personOf(row.id));
    }
    return taken.size === most;
  };
  const isEnough =
    order.by === 'name'
      ? await inPortions<FindingRow>(findings, order, limits.steps, take)
      : await inPortions<CustomerRow>(database.customers, order, limits.steps, take);
  return isEnough ? [...taken] : undefined;
}

/**
 * Reads the first rows of an order, at most so many, until those who take them have enough; answers whether they have. Many
 * in one answer take a third of the time of a step to each. Each portion begins where the last one ended, after as many of
 * the same place as were read already.
 */
async function inPortions<Row extends { readonly [By in Order['by']]?: string | undefined }>(
  table: Table<Row, CustomerId>,
  { by, descending }: Order,
  most: number,
  take: (rows: readonly Row[]) => boolean,
): Promise<boolean> {
  let [last, again]: [string | undefined, number] = [undefined, 0];
  for (let left = most; left > 0; left -= portion) {
    const rest: Collection<Row, CustomerId> =
      last === undefined ? table.orderBy(by) : table.where(by)[descending ? 'belowOrEqual' : 'aboveOrEqual'](last);
    const wanted = Math.min(portion, left);
    const read = await (descending ? rest.reverse() : rest).limit(again + wanted).toArray();
    if (take(read.slice(again))) return true;
    if (read.length < again + wanted) return false;
    last = read.at(-1)?.[by];
    again = read.length - 1 - read.findLastIndex((row) => row[by] !== last);
  }
  return false;
}

async function hasMore(holders: Collection, common: number): Promise<boolean> {
  return (await holders.limit(common + 1).primaryKeys()).length > common;
}

function findingOf(row: CustomerRow): Pick<FindingRow, 'words' | 'labels' | 'sites'> {
  return { words: searchWords(row), labels: row.labels, sites: row.sites ?? [] };
}
