import type { EntryOf } from '../model/entry.ts';
import type { PromiseRow } from './rows.ts';
import type { Worksheet } from './worksheet.ts';

/** Told again with the same id, a promise was put in other words or to another day. */
export function projectPromise({ promise, customer, clock }: EntryOf<'promise'>, sheet: Worksheet): void {
  const before = sheet.promises.get(promise.id);
  if (before?.told !== undefined && before.told.clock >= clock) return;
  sheet.promises.put(settled({ ...before, id: promise.id, customer, told: { ...promise, clock } }));
  sheet.touched.add(customer);
  if (before?.customer !== undefined) sheet.touched.add(before.customer);
}

/** The last word counts; it may be known before the promise itself is. */
export function projectPromiseSettled(entry: EntryOf<'promiseSettled'>, sheet: Worksheet): void {
  const { promise: id, outcome, at, by, clock } = entry;
  const before = sheet.promises.get(id);
  if (before?.verdict !== undefined && before.verdict.clock >= clock) return;
  sheet.promises.put(settled({ ...before, id, verdict: { kind: outcome, at, by, clock } }));
  if (before?.customer !== undefined) sheet.touched.add(before.customer);
}

function settled({ dueOpen: _before, ...row }: PromiseRow): PromiseRow {
  if (row.told === undefined || (row.verdict !== undefined && row.verdict.kind !== 'open')) return row;
  return { ...row, dueOpen: row.told.due };
}
