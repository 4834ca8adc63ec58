import { type CustomerId, EntryId } from '../model/ids.ts';
import type { Records } from './database.ts';
import { groupsOf } from './identities/groups.ts';
import type { CustomerRow } from './rows.ts';
import { type Draft, type Written, write } from './write.ts';

interface Labelling {
  /** Names the entries, so that asking twice writes once. */
  readonly id: EntryId;
  readonly customers: readonly CustomerId[];
  readonly label: string;
  /** Put it on, or take it off. */
  readonly on: boolean;
}

/**
 * Puts a label on these customers or takes it off, in one transaction; `changed` are those of whom it was not so
 * already. Of people with several customers one carries it, and all lose it.
 */
export async function labelCustomers(
  records: Records,
  by: string,
  { id, customers, label, on }: Labelling,
): Promise<{ changed: CustomerId[]; written: Written }> {
  const { database } = records;
  const changed: CustomerId[] = [];
  const written = await write(records, by, async () => {
    const groups = await groupsOf(database, customers);
    const members = customers.map((customer) => groups.get(customer) ?? [customer]);
    const [rows, entries] = await Promise.all([
      database.customers.bulkGet(members.flat()),
      database.journal.bulkGet(customers.map((_, place) => nameOf(id, place))),
    ]);
    const known = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
    return customers.flatMap((customer, place): Draft[] => {
      const isDone = entries[place] !== undefined; // asked before, and the answer was lost
      if (isDone) changed.push(customer);
      const own = (members[place] ?? []).flatMap((member) => known.get(member) ?? []);
      const labelled = own.filter((row) => row.labels.includes(label));
      const isSo = own.length === 0 || labelled.length > 0 === on;
      if (isDone || isSo) return [];
      changed.push(customer);
      if (on) return [{ kind: 'label', id: nameOf(id, place), customer, label }];
      return labelled.map((row, turn) => removal(nameOf(id, place, turn), row, label));
    });
  });
  return { changed, written };
}

function removal(id: EntryId, row: CustomerRow, label: string): Draft {
  const added = row.added.filter((addition) => addition.label === label).map((addition) => addition.id);
  return { kind: 'labelRemoved', id, customer: row.id, label, added };
}

function nameOf(id: EntryId, place: number, turn = 0): EntryId {
  return EntryId.parse(`${id}-${place}${turn === 0 ? '' : `-${turn}`}`);
}
