import { type Customer, type CustomerField, detailFields, type Identity } from '../model/customer.ts';
import { descending } from '../model/descending.ts';
import { CustomerId, type EntryId, type SiteId } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { Database, Records } from './database.ts';
import { membersOf } from './identities/groups.ts';
import { identify } from './identities/identify.ts';
import { expectPerson } from './identities/person.ts';
import { removalEntry } from './projection/entry-names.ts';
import { handlePlace } from './projection/project-identity.ts';
import type { CustomerRow, IdentityRow } from './rows.ts';
import { type Draft, type Written, write } from './write.ts';

interface NewCustomer {
  readonly id: EntryId;
  readonly name: string;
  readonly identity?: { readonly site: SiteId; readonly handle: string } | undefined;
}

/** Records a person by hand; an account that is known already leads to its customer instead of a second one. */
export async function addCustomer(
  records: Records,
  by: string,
  { id, name, identity }: NewCustomer,
): Promise<{ customer: Customer; written: Written }> {
  const { database } = records;
  const handle = identity?.handle.trim().replace(/^@/, '') ?? '';
  const account = identity === undefined || handle === '' ? undefined : { site: identity.site, handle };
  let customer = CustomerId.parse(id);
  const written = await write(records, by, async (): Promise<Draft[]> => {
    const holder = account === undefined ? undefined : await knownHolder(database, account);
    if (holder !== undefined) {
      customer = holder;
      return [];
    }
    return [{ kind: 'customer', id, customer, name, ...(account === undefined ? {} : { identity: account }) }];
  });
  return { customer: asCustomer((await expectPerson(database, customer)).row), written };
}

/** Writes what an agent knows better than the site does; an empty value gives the field back. */
export function setCustomerField(
  records: Records,
  by: string,
  change: { id: EntryId; customer: CustomerId; field: CustomerField; value?: string | undefined },
): Promise<Written> {
  const { id, customer, field } = change;
  const value = change.value?.trim();
  return write(records, by, async () => {
    await expectCustomer(records.database, customer);
    return [{ kind: 'customerField', id, customer, field, ...(value ? { value } : {}) }];
  });
}

export function addLabel(
  records: Records,
  by: string,
  { id, customer, label }: { id: EntryId; customer: CustomerId; label: string },
): Promise<Written> {
  return write(records, by, async () => {
    const { row } = await expectPerson(records.database, customer);
    return row.labels.includes(label) ? [] : [{ kind: 'label', id, customer, label }];
  });
}

/** Takes back every addition of this label that is known here (OR-set), from whichever customers are this person. */
export function removeLabel(records: Records, by: string, customer: CustomerId, label: string): Promise<Written> {
  const { database } = records;
  return write(records, by, async () => {
    const rows = await database.customers.bulkGet(await membersOf(database, customer));
    return rows.flatMap((row): Draft[] => {
      const added = (row?.added ?? []).filter((addition) => addition.label === label).map(({ id }) => id);
      const [first] = added;
      if (row === undefined || first === undefined) return [];
      return [{ kind: 'labelRemoved', id: removalEntry(first), customer: row.id, label, added }];
    });
  });
}

/** Every label in use, in alphabetical order. */
export async function labelsInUse(database: Database): Promise<string[]> {
  return (await database.findings.orderBy('labels').uniqueKeys()).map(String);
}

/** @throws Problem `notFound` where nobody of that id was ever met. */
export async function expectCustomer(
  database: Database,
  id: CustomerId,
): Promise<CustomerRow & { since: string; lastAt: string }> {
  const row = await database.customers.get(id);
  if (row?.since === undefined || row.lastAt === undefined) throw new Problem('notFound', 'customer');
  return { ...row, since: row.since, lastAt: row.lastAt };
}

/** A customer as views see them. */
export function asCustomer(row: CustomerRow & { since: string; lastAt: string }): Customer {
  const { id, name, firstName, since, lastAt, labels } = row;
  const counts = { mentions: row.counts.mentions, interactions: row.counts.interactions };
  const details = Object.fromEntries(
    detailFields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])),
  );
  return { id, name, ...(firstName === undefined ? {} : { firstName }), ...details, since, lastAt, counts, labels };
}

/** The accounts of these customers. Awaits nothing but the database. */
export async function accountsOf({ identities }: Database, members: readonly CustomerId[]): Promise<IdentityRow[]> {
  return (await Promise.all(members.map((member) => identities.where('customer').equals(member).toArray()))).flat();
}

/**
 * A customer's accounts as views see them. A bare handle that an account with a stable id has had is that account; one
 * that several customers of a person were seen with is one account.
 */
export function asIdentities(rows: readonly IdentityRow[]): Identity[] {
  const stable = rows.filter(({ userId }) => userId !== undefined);
  const isShadow = (row: IdentityRow) =>
    row.userId === undefined &&
    stable.some(
      ({ site, sightings }) =>
        site === row.site && sightings.some(({ handle }) => handle.toLowerCase() === row.current),
    );
  const accounts = new Map<string, IdentityRow>();
  for (const row of rows.filter((row) => !isShadow(row))) {
    const account = row.userId === undefined ? handlePlace(row.site, row.current) : row.key;
    accounts.set(account, together(accounts.get(account), row));
  }
  return [...accounts.values()].map(({ key, customer, site, handle, name, userId, followers, sightings }) => ({
    key,
    customer,
    site,
    handle,
    ...(name === undefined ? {} : { name }),
    ...(userId === undefined ? {} : { userId }),
    ...(followers === undefined ? {} : { followers: { count: followers.count, at: followers.at } }),
    earlier: sightings.slice(1).map(({ clock: _clock, ...sighting }) => sighting),
  }));
}

function together(one: IdentityRow | undefined, other: IdentityRow): IdentityRow {
  if (one === undefined) return other;
  const sightings = [...one.sightings, ...other.sightings].toSorted((a, b) => descending(a.clock, b.clock));
  const [followers] = [one, other]
    .flatMap((row) => row.followers ?? [])
    .toSorted((a, b) => descending(a.clock, b.clock));
  const newest = other.sightings[0] === sightings[0] ? other : one;
  return { ...newest, sightings, ...(followers === undefined ? {} : { followers }) };
}

async function knownHolder(
  database: Database,
  account: { site: SiteId; handle: string },
): Promise<CustomerId | undefined> {
  const [holder] = await identify(database, [{ site: account.site, author: { handle: account.handle } }]);
  if (holder === undefined) return undefined;
  return (await database.customers.get(holder))?.since === undefined ? undefined : holder;
}
