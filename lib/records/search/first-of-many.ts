import type { Collection } from 'dexie';
import type { CustomerSearch } from '../../model/customer-search.ts';
import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { People } from '../identities/people.ts';
import type { CustomerRow, FindingRow } from '../rows.ts';
import type { Wanted } from './match-words.ts';
import { begins, mayHave, searchWords } from './search-words.ts';

/** When walking is worth it, and how far. */
interface Limits {
  /** Words and labels that more customers have than this are common. */
  readonly common: number;
  /** Customers walked past at most: where that is not enough, few match, and these are looked for by themselves. */
  readonly steps: number;
}

const nothing = { words: [], labels: [], sites: [] };
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
  const taken = new Set<CustomerId>();
  let steps = 0;
  const pass = (id: CustomerId, found: Pick<FindingRow, 'words' | 'labels' | 'sites'>) => {
    steps += 1;
    const isFound =
      wanted.every((words) => words.some((word) => begins([word], found.words))) &&
      (label === undefined || found.labels.includes(label)) &&
      (site === undefined || found.sites.includes(site));
    if (isFound) taken.add(people.personOf(id));
  };
  const isEnough = () => taken.size >= most || steps >= limits.steps;
  const inItsOrder = <Row>(all: Collection<Row, CustomerId>) =>
    (order.descending ? all.reverse() : all).until(isEnough);
  if (order.by === 'name') await inItsOrder(findings.orderBy('name')).each((row) => pass(row.id, row));
  else
    await inItsOrder(database.customers.orderBy('lastAt')).each((row) => {
      const mayMatch = wanted.every((words) => words.some((word) => mayHave(row, word)));
      pass(row.id, mayMatch ? findingOf(row) : nothing);
    });
  return taken.size >= most ? [...taken].slice(0, most) : undefined;
}

async function hasMore(holders: Collection, common: number): Promise<boolean> {
  return (await holders.limit(common + 1).primaryKeys()).length > common;
}

function findingOf(row: CustomerRow): Pick<FindingRow, 'words' | 'labels' | 'sites'> {
  return { words: searchWords(row), labels: row.labels, sites: row.sites ?? [] };
}
