import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import type { MergeRow } from '../rows.ts';

/**
 * Everybody who is one person with this customer, the same first one whomever one asks for; the customer alone where
 * nobody was merged.
 */
export async function membersOf(database: Database, customer: CustomerId): Promise<CustomerId[]> {
  const group = await database.groups.get(customer);
  return group === undefined ? [customer] : database.groups.where('root').equals(group.root).primaryKeys();
}

/** The same for many at once; whoever was never merged has no place in the answer. */
export async function groupsOf(
  database: Database,
  customers: readonly CustomerId[],
): Promise<ReadonlyMap<CustomerId, readonly CustomerId[]>> {
  const rows = (await database.groups.bulkGet([...customers])).filter((row) => row !== undefined);
  if (rows.length === 0) return new Map();
  const roots = [...new Set(rows.map(({ root }) => root))];
  const members = new Map(
    await Promise.all(
      roots.map(async (root) => [root, await database.groups.where('root').equals(root).primaryKeys()] as const),
    ),
  );
  return new Map(rows.map(({ customer, root }) => [customer, members.get(root) ?? [customer]]));
}

/**
 * Says anew with whom these customers are one person, after merges came or went, and answers everybody who is one with
 * them or was. Runs inside the caller's transaction.
 */
export async function regroup(
  database: Database,
  customers: ReadonlySet<CustomerId>,
): Promise<ReadonlySet<CustomerId>> {
  const settled = new Set<CustomerId>();
  for (const customer of customers) {
    if (settled.has(customer)) continue;
    const members = [...reachable(await mergesAround(database, [customer]), customer)].toSorted();
    for (const member of members) settled.add(member);
    const [root = customer] = members;
    if (members.length === 1) await database.groups.delete(customer);
    else await database.groups.bulkPut(members.map((member) => ({ customer: member, root })));
  }
  return settled;
}

/** Every merge that stands and holds these customers together with others, however far. */
export async function mergesAround(database: Database, customers: readonly CustomerId[]): Promise<MergeRow[]> {
  const merges = new Map<string, MergeRow>();
  const known = new Set<CustomerId>();
  for (let next = [...customers]; next.length > 0; ) {
    for (const customer of next) known.add(customer);
    const found = await database.merges.where('customers').anyOf(next).toArray();
    const standing = found.filter(stands);
    for (const merge of standing) merges.set(merge.id, merge);
    next = [...new Set(standing.flatMap(({ customers: pair }) => pair))].filter((customer) => !known.has(customer));
  }
  return [...merges.values()];
}

/** Whoever is one person with this customer by these merges. */
export function reachable(merges: readonly MergeRow[], from: CustomerId): ReadonlySet<CustomerId> {
  const found = new Set([from]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { customers } of merges)
      if (customers.some((customer) => found.has(customer))) for (const customer of customers) found.add(customer);
  }
  return found;
}

function stands({ told, undone }: MergeRow): boolean {
  return told !== undefined && undone === undefined;
}
