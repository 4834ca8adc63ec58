import type { EntryOf } from '../../model/entry.ts';
import type { PromiseRow, PromiseStep } from '../rows.ts';
import { inOrder } from './in-order.ts';
import type { Worksheet } from './worksheet.ts';

/** Told again with the same id, a promise was put in other words or to another day. */
export function projectPromise(entry: EntryOf<'promise'>, sheet: Worksheet): void {
  const { promise, customer, clock } = entry;
  const before = withStep(sheet, promise.id, { ...headOf(entry), text: promise.text, due: promise.due });
  if (before === undefined) return;
  if (before.told === undefined || before.told.clock < clock)
    sheet.promises.put(withPromisePlace({ ...before, customer, told: { ...promise, clock } }));
  sheet.touched.add(customer);
  if (before.customer !== undefined) sheet.touched.add(before.customer);
}

/** The last word counts; it may be known before the promise itself is. */
export function projectPromiseSettled(entry: EntryOf<'promiseSettled'>, sheet: Worksheet): void {
  const { promise: id, outcome, at, by, clock } = entry;
  const before = withStep(sheet, id, { ...headOf(entry), outcome });
  if (before === undefined) return;
  if (before.verdict === undefined || before.verdict.clock < clock)
    sheet.promises.put(withPromisePlace({ ...before, verdict: { kind: outcome, at, by, clock } }));
  if (before.customer !== undefined) sheet.touched.add(before.customer);
}

/** Keeps the step, and answers with the row as it is then; undefined where it was known before. */
function withStep(sheet: Worksheet, id: PromiseRow['id'], step: PromiseStep): PromiseRow | undefined {
  const before = sheet.promises.get(id);
  const steps = inOrder(before?.steps ?? [], step);
  if (steps === undefined) return undefined;
  const row = { ...before, id, steps };
  sheet.promises.put(row);
  return row;
}

function headOf({ id, at, by, clock }: EntryOf<'promise' | 'promiseSettled'>) {
  return { id, at: new Date(at).toISOString(), by, clock };
}

/** The row with its place among those that are open, or those that are settled. */
export function withPromisePlace({ dueOpen: _due, settledAt: _settled, ...row }: PromiseRow): PromiseRow {
  if (row.told === undefined) return row;
  if (row.verdict === undefined || row.verdict.kind === 'open') return { ...row, dueOpen: row.told.due };
  return { ...row, settledAt: new Date(row.verdict.at).toISOString() };
}
