import type { EntryOf } from '../../model/entry.ts';
import type { Pair } from '../../model/merge.ts';
import { pairName } from './entry-names.ts';
import type { Worksheet } from './worksheet.ts';

type Parted = EntryOf<'merged' | 'mergeUndone'>;

/** A merge moves nothing: rows stay under the customer they were recorded for, and the card reads all of them. */
export function projectMerged(entry: EntryOf<'merged'>, sheet: Worksheet): void {
  const { id, customers, wins, at, by, clock } = entry;
  const undone = sheet.merges.get(id)?.undone;
  sheet.merges.put({ id, customers, told: { wins, at, by, clock }, ...(undone === undefined ? {} : { undone }) });
  tellBoth(entry, 'merged', sheet);
}

export function projectMergeUndone(entry: EntryOf<'mergeUndone'>, sheet: Worksheet): void {
  for (const id of entry.merges) {
    const before = sheet.merges.get(id);
    const customers = before?.told === undefined ? least(before?.customers, entry.customers) : before.customers;
    sheet.merges.put({ ...before, id, customers, undone: true });
    for (const customer of customers) sheet.regroup.add(customer);
  }
  tellBoth(entry, 'separated', sheet);
}

export function projectStrangers({ customers, takenBack, clock }: EntryOf<'strangers'>, sheet: Worksheet): void {
  for (const customer of customers) sheet.touched.add(customer);
  const id = pairName(customers);
  const before = sheet.strangers.get(id);
  if (before !== undefined && before.clock >= clock) return;
  sheet.strangers.put({ id, customers, clock, ...(takenBack === undefined ? {} : { takenBack }) });
}

/** Both timelines tell it, each naming the other. */
function tellBoth(entry: Parted, kind: 'merged' | 'separated', sheet: Worksheet): void {
  const { id, by, customers, names } = entry;
  const at = new Date(entry.at).toISOString();
  const merge = entry.kind === 'merged' ? id : (entry.merges[0] ?? id);
  const [first, second] = customers;
  sheet.changes.put({ id, customer: first, at, by, change: { kind, merge, other: second, names } });
  sheet.changes.put({ id: `${id}#2`, customer: second, at, by, change: { kind, merge, other: first, names } });
  for (const customer of customers) {
    sheet.regroup.add(customer);
    sheet.touched.add(customer);
  }
}

/** Until the merge itself is known, whatever order its undoings come in, and in whichever they name the two. */
function least(a: Pair | undefined, b: Pair): Pair {
  return a !== undefined && a.join(' ') < b.join(' ') ? a : b;
}
