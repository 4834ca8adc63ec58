import type { CustomerId, Instant, SiteId } from '../../model/ids.ts';
import type { Pair, SameReason } from '../../model/merge.ts';
import { asIdentities } from '../customers.ts';
import type { Database } from '../database.ts';
import type { FindingRow, IdentityRow } from '../rows.ts';
import { groupsOf } from './groups.ts';
import { expectPerson } from './person.ts';
import { partsOfKey, personKey } from './person-keys.ts';

/** Somebody who may be the same person. */
export interface Proposal {
  id: CustomerId;
  name: string;
  handles: { site: SiteId; handle: string }[];
  lastAt: Instant;
  /** The two customers, ours first, who have this in common; either may be one of several of a person. */
  customers: Pair;
  reasons: SameReason[];
}

/** More who have a key in common have it from somewhere else: a shop's phone, a link everybody has. */
const mostWithKey = 10;
const mostProposals = 5;
const mostKeys = 50;

/**
 * Who may be the same person as these customers, who are one: by what they have in common, never by a name alone.
 * Whoever an agent called a stranger to them is not there.
 */
export async function maybeSame(database: Database, members: readonly CustomerId[]): Promise<Proposal[]> {
  const own = (await database.findings.bulkGet([...members])).filter((row) => row !== undefined);
  const shared = await sharing(database, own, members);
  if (shared.length === 0) return [];
  const pairs = await withoutOtherAccounts(database, shared);
  const others = pairs.map(({ customers }) => customers[1]);
  const [strangers, groups] = await Promise.all([strangersOf(database, members), groupsOf(database, others)]);
  const people = new Map<CustomerId, Shared[]>();
  for (const pair of pairs) {
    const [, other] = pair.customers;
    const theirs = groups.get(other) ?? [other];
    const [person = other] = theirs;
    if (theirs.some((customer) => strangers.has(customer))) continue;
    people.set(person, [...(people.get(person) ?? []), pair]);
  }
  const most = [...people.values()].toSorted((a, b) => b.length - a.length).slice(0, mostProposals);
  return Promise.all(most.map((found) => proposal(database, found)));
}

/** One key that two customers have. */
interface Shared {
  readonly customers: Pair;
  readonly reason: SameReason;
}

async function sharing(
  { findings, customers }: Database,
  own: readonly FindingRow[],
  members: readonly CustomerId[],
): Promise<Shared[]> {
  const found = own.flatMap(({ id, keys = [] }) =>
    keys.slice(0, mostKeys).map(async (key): Promise<Shared[]> => {
      const reason = partsOfKey(key);
      const holders = await findings.where('keys').equals(key).limit(mostWithKey).primaryKeys();
      if (reason === undefined || holders.length === mostWithKey) return [];
      const others = await customers.bulkGet(holders.filter((holder) => !members.includes(holder)));
      return others.flatMap((row) => (row?.since === undefined ? [] : [{ customers: [id, row.id], reason }]));
    }),
  );
  return (await Promise.all(found)).flat();
}

async function strangersOf(database: Database, members: readonly CustomerId[]): Promise<ReadonlySet<CustomerId>> {
  const rows = await database.strangers
    .where('customers')
    .anyOf([...members])
    .toArray();
  return new Set(rows.flatMap(({ customers, takenBack }) => (takenBack === undefined ? customers : [])));
}

/** A handle that two accounts of one site had, each with an id of its own, went from one person to another. */
async function withoutOtherAccounts(database: Database, shared: readonly Shared[]): Promise<Shared[]> {
  const customers = shared.flatMap((pair) => (pair.reason.kind === 'handle' ? pair.customers : []));
  if (customers.length === 0) return [...shared];
  const rows = await database.identities
    .where('customer')
    .anyOf([...new Set(customers)])
    .toArray();
  return shared.filter(({ customers: [one, other], reason }) => {
    if (reason.kind !== 'handle') return true;
    const having = (customer: CustomerId) => rows.filter((row) => row.customer === customer && had(row, reason.value));
    const [ours, theirs] = [having(one), having(other)];
    if (ours.length === 0 || theirs.length === 0) return true;
    return ours.some((mine) =>
      theirs.some((its) => mine.site !== its.site || mine.userId === undefined || its.userId === undefined),
    );
  });
}

function had({ sightings }: IdentityRow, handle: string): boolean {
  return sightings.some((sighting) => personKey('handle', sighting.handle) === `handle:${handle}`);
}

async function proposal(database: Database, found: readonly Shared[]): Promise<Proposal> {
  const [first] = found;
  if (first === undefined) throw new Error('nobody is proposed without a reason');
  const { row, members } = await expectPerson(database, first.customers[1]);
  const accounts = await database.identities
    .where('customer')
    .anyOf([...members])
    .toArray();
  const reasons = new Map(found.map(({ reason }) => [`${reason.kind}:${reason.value}`, reason]));
  return {
    id: row.id,
    name: row.name,
    handles: asIdentities(accounts).map(({ site, handle }) => ({ site, handle })),
    lastAt: row.lastAt,
    customers: first.customers,
    reasons: [...reasons.values()],
  };
}
