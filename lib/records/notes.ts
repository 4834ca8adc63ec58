import type { KeptNote } from '../model/customer.ts';
import type { CustomerId, EntryId } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import { expectCustomer } from './customers.ts';
import type { Records } from './database.ts';
import { isAway, versionsOf } from './projection/project-note.ts';
import type { NoteRow } from './rows.ts';
import { type Written, write } from './write.ts';

/** @throws Problem `notFound` where the customer is not in the records. */
export function addNote(
  records: Records,
  by: string,
  { id, customer, text }: { id: EntryId; customer: CustomerId; text: string },
): Promise<Written> {
  return write(records, by, async () => {
    await expectCustomer(records.database, customer);
    return [{ kind: 'note', id, customer, note: { id, at: records.now().toISOString(), by, text } }];
  });
}

/** Takes a note out of the history; one that is not there stays away. */
export function removeNote(
  records: Records,
  by: string,
  { id, note }: { id: EntryId; note: EntryId },
): Promise<Written> {
  return write(records, by, async () => {
    const row = await records.database.notes.get(note);
    return row === undefined ? [] : [{ kind: 'noteRemoved', id, note }];
  });
}

/**
 * Brings a removed note back as it was: its author, its time and every text it had.
 * @throws Problem `notFound` where it was erased meanwhile.
 */
export function restoreNote(
  records: Records,
  by: string,
  { id, note }: { id: EntryId; note: EntryId },
): Promise<Written> {
  const { database } = records;
  return write(records, by, async () => {
    const [row, gone] = await Promise.all([database.notes.get(note), database.gone.get(note)]);
    if (row !== undefined) return [];
    if (!isAway(gone)) throw new Problem('notFound', 'note');
    return [{ kind: 'noteRemoved', id, note, takenBack: true }];
  });
}

/**
 * Gives a note another text; what it said before is kept.
 * @throws Problem `notFound` where the note was removed.
 */
export function correctNote(
  records: Records,
  by: string,
  { id, note, text }: { id: EntryId; note: EntryId; text: string },
): Promise<Written> {
  return write(records, by, async () => {
    const row = await records.database.notes.get(note);
    if (row === undefined) throw new Problem('notFound', 'note');
    if (row.text === text) return [];
    return [
      { kind: 'note', id, customer: row.customer, note: { id: note, at: records.now().toISOString(), by, text } },
    ];
  });
}

/** A note as views see it. */
export function keptNote(row: NoteRow): KeptNote {
  const { id, at, by, text } = row;
  const [now, ...earlier] = versionsOf(row).toReversed();
  if (now === undefined || earlier.length === 0) return { id, at, by, text };
  return {
    id,
    at,
    by,
    text,
    corrected: { at: now.at, by: now.by },
    earlier: earlier.map(({ clock: _clock, ...version }) => version),
  };
}
