import type { EntryOf } from '../../model/entry.ts';
import { never } from '../clock.ts';
import type { GoneRow, NoteRow, NoteVersion } from '../rows.ts';
import { inOrder } from './in-order.ts';
import { customerOf } from './project-customer.ts';
import type { Worksheet } from './worksheet.ts';

/** Entries with the same note id are corrections: the note keeps its place in the history, and every text it has had. */
export function projectNote({ note, customer, clock }: EntryOf<'note'>, sheet: Worksheet): void {
  const before = noteOf(note.id, sheet);
  const told: NoteVersion = { text: note.text, at: new Date(note.at).toISOString(), by: note.by, clock };
  const versions = inOrder(before === undefined ? [] : versionsOf(before), told);
  if (versions === undefined) return;
  const [first] = versions;
  const last = versions.at(-1) ?? told;
  putNote(sheet, {
    id: note.id,
    customer: before === undefined || last === told ? customer : before.customer,
    at: first.at,
    by: first.by,
    text: last.text,
    clock: last.clock,
    ...(versions.length > 1 ? { versions: [...versions] } : {}),
  });
}

/** Removed or brought back, whichever was said last. While a note is away it learns of corrections all the same. */
export function projectNoteRemoved({ note: id, takenBack, clock }: EntryOf<'noteRemoved'>, sheet: Worksheet): void {
  if ((sheet.gone.get(id)?.note?.clock ?? never) >= clock) return;
  const row = noteOf(id, sheet);
  sheet.gone.put({ id, note: { clock, ...(takenBack === undefined ? {} : { takenBack }) } });
  if (row !== undefined) putNote(sheet, row);
}

/** Whether what has this name was removed, and not brought back since. */
export function isAway(gone: GoneRow | undefined): gone is GoneRow {
  return gone !== undefined && gone.note?.takenBack === undefined;
}

/** Every text that a note has had, oldest first. */
export function versionsOf({ text, at, by, clock, versions }: NoteRow): readonly NoteVersion[] {
  return versions ?? [{ text, at, by, clock }];
}

function noteOf(id: NoteRow['id'], sheet: Worksheet): NoteRow | undefined {
  return sheet.notes.get(id) ?? sheet.gone.get(id)?.note?.row;
}

function putNote(sheet: Worksheet, row: NoteRow): void {
  const standing = sheet.notes.get(row.id);
  if (standing !== undefined) countNote(standing, sheet, -1);
  const gone = sheet.gone.get(row.id);
  if (isAway(gone)) {
    sheet.gone.put({ id: row.id, note: { clock: never, ...gone.note, row } });
    if (standing !== undefined) sheet.notes.delete(row.id);
    return;
  }
  sheet.notes.put(row);
  countNote(row, sheet, 1);
}

function countNote({ customer }: NoteRow, sheet: Worksheet, more: 1 | -1): void {
  const row = customerOf(sheet, customer);
  sheet.putCustomer({ ...row, counts: { ...row.counts, notes: row.counts.notes + more } });
}
