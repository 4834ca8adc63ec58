import type { EntryOf } from '../model/entry.ts';
import { inOrder } from './in-order.ts';
import { customerOf } from './project-customer.ts';
import type { NoteRow, NoteVersion } from './rows.ts';
import type { Worksheet } from './worksheet.ts';

/** Entries with the same note id are corrections: the note keeps its place in the history, and every text it has had. */
export function projectNote({ note, customer, clock }: EntryOf<'note'>, sheet: Worksheet): void {
  if (sheet.gone.get(note.id) !== undefined) return;
  const before = sheet.notes.get(note.id);
  const told: NoteVersion = { text: note.text, at: new Date(note.at).toISOString(), by: note.by, clock };
  const versions = inOrder(before === undefined ? [] : versionsOf(before), told);
  if (versions === undefined) return;
  const [first] = versions;
  const last = versions.at(-1) ?? told;
  if (before !== undefined) countNote(before, sheet, -1);
  const row: NoteRow = {
    id: note.id,
    customer: before === undefined || last === told ? customer : before.customer,
    at: first.at,
    by: first.by,
    text: last.text,
    clock: last.clock,
    ...(versions.length > 1 ? { versions: [...versions] } : {}),
  };
  sheet.notes.put(row);
  countNote(row, sheet, 1);
}

export function projectNoteRemoved(entry: EntryOf<'noteRemoved'>, sheet: Worksheet): void {
  sheet.gone.put({ id: entry.note });
  const before = sheet.notes.get(entry.note);
  if (before === undefined) return;
  countNote(before, sheet, -1);
  sheet.notes.delete(before.id);
}

/** Every text that a note has had, oldest first. */
export function versionsOf({ text, at, by, clock, versions }: NoteRow): readonly NoteVersion[] {
  return versions ?? [{ text, at, by, clock }];
}

function countNote({ customer }: NoteRow, sheet: Worksheet, more: 1 | -1): void {
  const row = customerOf(sheet, customer);
  sheet.putCustomer({ ...row, counts: { ...row.counts, notes: row.counts.notes + more } });
}
