import { CustomerField } from '../../model/customer.ts';
import type { CustomerId, EntryId } from '../../model/ids.ts';
import type { Merge, Pair, WinningSides, Wins } from '../../model/merge.ts';
import { Problem } from '../../model/problem.ts';
import type { Database, Records } from '../database.ts';
import { undoingEntry } from '../projection/entry-names.ts';
import type { MergeRow } from '../rows.ts';
import { type Draft, type Written, write } from '../write.ts';
import { mergesAround, reachable } from './groups.ts';
import { expectPerson, holderOf, type Person } from './person.ts';

/**
 * Makes two customers one person: nothing moves, so that it can be undone at any later time. Two who are one person
 * already stay so, whoever asks and how often.
 * @throws Problem `notFound` where one of them is not in the records, `badInput` where both are the same.
 */
export function mergeCustomers(
  records: Records,
  by: string,
  { id, customers, wins }: { id: EntryId; customers: Pair; wins: WinningSides },
): Promise<Written> {
  const { database } = records;
  return write(records, by, async (): Promise<Draft[]> => {
    const [first, second] = customers;
    if (first === second) throw new Problem('badInput', 'the same customer twice');
    const [one, other] = await Promise.all([expectPerson(database, first), expectPerson(database, second)]);
    if (one.members.includes(second)) return [];
    const names: [string, string] = [one.row.name, other.row.name];
    return [{ kind: 'merged', id, customers, names, wins: holders(wins, [one, other]) }];
  });
}

/**
 * Takes a merge back, and with it whatever else holds these two together: the same merge made on another machine, or
 * one by way of a third. What was written since stays with whom it was written for.
 */
export function undoMerge(
  records: Records,
  by: string,
  { id, merge }: { id: EntryId; merge: EntryId },
): Promise<Written> {
  const { database } = records;
  return write(records, by, async (): Promise<Draft[]> => {
    const row = await database.merges.get(merge);
    if (row?.told === undefined) throw new Problem('notFound', 'merge');
    if (row.undone) return [];
    const { customers } = row;
    const others = between(await mergesAround(database, customers), customers);
    // An entry each: whoever is erased takes along what names them, and the others stay apart.
    return Promise.all([undoing(id, row), ...others.map((other) => undoing(undoingEntry(id, other.id), other))]);
  });

  async function undoing(entry: EntryId, { id: undone, customers }: MergeRow): Promise<Draft> {
    const [one, other] = await Promise.all(customers.map((customer) => nameOf(database, customer)));
    return { kind: 'mergeUndone', id: entry, customers, names: [one ?? '', other ?? ''], merges: [undone] };
  }

  /** Every merge that must go so that no way leads from one to the other, those made last first. */
  function between(all: readonly MergeRow[], [one, other]: Pair): MergeRow[] {
    let left = all.filter((row) => row.id !== merge);
    const gone: MergeRow[] = [];
    const lastFirst = left.toSorted((a, b) => ((a.told?.clock ?? '') > (b.told?.clock ?? '') ? -1 : 1));
    for (const row of lastFirst) {
      if (!reachable(left, one).has(other)) break;
      const without = left.filter(({ id }) => id !== row.id);
      // Only what lies between them: others who are one person with either of them stay so.
      if (!isBetween(row, without, one, other)) continue;
      left = without;
      gone.push(row);
    }
    return gone;
  }
}

/** Whether a merge joins somebody who is with the one to somebody who is with the other, or lies on a circle of both. */
function isBetween({ customers }: MergeRow, others: readonly MergeRow[], one: CustomerId, other: CustomerId): boolean {
  const [a, b] = customers;
  const ofOne = reachable(others, one);
  const ofOther = reachable(others, other);
  return (ofOne.has(a) && ofOther.has(b)) || (ofOne.has(b) && ofOther.has(a));
}

/** Says that two customers are not the same person, or takes that back: asked again is only what was taken back. */
export function setStrangers(
  records: Records,
  by: string,
  { id, customers, strangers }: { id: EntryId; customers: Pair; strangers: boolean },
): Promise<Written> {
  return write(records, by, async () => [
    { kind: 'strangers', id, customers, ...(strangers ? {} : { takenBack: true as const }) },
  ]);
}

/** Whoever of a person's customers has the value that the agent saw. */
function holders(wins: WinningSides, sides: readonly [Person, Person]): Wins {
  const fields = CustomerField.options.flatMap((field) => {
    const side = wins[field];
    const holder = side === undefined ? undefined : holderOf(field, sides[side]);
    return holder === undefined ? [] : [[field, holder] as const];
  });
  return Object.fromEntries(fields);
}

/** A merge as the card tells it; nothing where only its undoing is known. */
export function standingMerge({ id, customers, told }: MergeRow): Merge[] {
  return told === undefined ? [] : [{ id, customers, at: told.at, by: told.by }];
}

async function nameOf(database: Database, customer: CustomerId): Promise<string> {
  return (await database.customers.get(customer))?.name ?? '';
}
