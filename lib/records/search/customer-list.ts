import type { ListedCustomer } from '../../messages/protocol/customers.ts';
import type { CustomerId } from '../../model/ids.ts';
import { accountsOf, asCustomer, asIdentities } from '../customers.ts';
import type { Database } from '../database.ts';
import { groupsOf } from '../identities/groups.ts';
import { expectPerson, type MetRow } from '../identities/person.ts';

/** These people as a list shows them, in the order of their ids; whoever is gone meanwhile is left out. */
export async function listedCustomers(database: Database, ids: readonly CustomerId[]): Promise<ListedCustomer[]> {
  const [groups, rows] = await Promise.all([groupsOf(database, ids), database.customers.bulkGet([...ids])]);
  const listed = await Promise.all(
    rows.map(async (row, place) => {
      if (row?.since === undefined || row.lastAt === undefined) return undefined;
      const members = groups.get(row.id);
      const met = { ...row, since: row.since, lastAt: row.lastAt };
      return members === undefined
        ? listedCustomer(database, met, [row.id])
        : listedCustomer(
            database,
            { ...(await expectPerson(database, row.id)).row, id: ids[place] ?? row.id },
            members,
          );
    }),
  );
  return listed.filter((row) => row !== undefined);
}

async function listedCustomer(
  database: Database,
  row: MetRow,
  members: readonly CustomerId[],
): Promise<ListedCustomer> {
  const [accounts, promised] = await Promise.all([
    accountsOf(database, members),
    Promise.all(members.map((id) => database.promises.where('customer').equals(id).toArray())),
  ]);
  const due = promised
    .flat()
    .flatMap(({ dueOpen }) => dueOpen ?? [])
    .toSorted()[0];
  return {
    customer: asCustomer(row),
    accounts: asIdentities(accounts).map(({ site, handle }) => ({ site, handle })),
    waiting: row.waiting ?? 0,
    ...(due === undefined ? {} : { promised: due }),
  };
}
