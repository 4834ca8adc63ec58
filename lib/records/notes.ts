import type { KeptNote } from '../model/customer.ts';
import type { EntryId } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { Records } from './database.ts';
import { versionsOf } from './project-note.ts';
import type { NoteRow } from './rows.ts';
import { type Written, write } from './write.ts';

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
