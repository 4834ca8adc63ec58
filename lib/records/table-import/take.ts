import type { Entry } from '../../model/entry.ts';
import type { CustomerId, EntryId } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { TableImport } from '../../model/table-import.ts';
import { tick } from '../clock.ts';
import type { Database, Records } from '../database.ts';
import { contactsAnew } from '../projection/contacts-anew.ts';
import { tableImportEntry } from '../projection/entry-names.ts';
import type { Watched } from '../watched.ts';
import { type Draft, enter, journalRow } from '../write.ts';
import { draftsFor } from './drafts.ts';
import { clearStage, stageOf } from './stage.ts';
import { type Trouble, withTroubles } from './troubles.ts';

/** Portions of rows that are taken at once: more are quicker, and bound the memory that a table of any size needs. */
const portionsAtOnce = 40;

/**
 * Takes every row that was staged, in one transaction: all of them, or none where it is stopped. What became of them
 * is kept; asked again it answers with just that.
 * @throws Problem `notFound` where nothing is staged under this name; AbortError where the signal ended it.
 */
export function takeTable(
  { database, now }: Records,
  by: string,
  id: EntryId,
  { onProgress, signal }: Watched,
): Promise<TableImport> {
  return database.transaction('rw', database.tables, async () => {
    const taken = (await database.batches.get(id))?.told;
    if (taken !== undefined) return plainImport(taken);
    const { file, ready, counts, troubles, tableWins, nextLine } = await stageOf(database, id);
    if (!ready) throw new Problem('badInput', 'rows are missing');
    const author = { by, at: now() };
    const rows = { created: 0, matched: 0, known: 0, skipped: counts.skipped };
    const left: Trouble[] = [];
    const later = new Set<CustomerId>();
    let contacts = 0;
    for (let line = 0; ; ) {
      signal.throwIfAborted();
      const portions = await database.proposals.where('line').above(line).limit(portionsAtOnce).toArray();
      const last = portions.at(-1);
      if (last === undefined) break;
      const proposals = portions.flatMap((portion) => portion.proposals);
      const { drafts, outcomes } = await draftsFor(database, id, author, tableWins, proposals);
      await enterDrafts(database, drafts, author, later);
      for (const { kind, contact, troubles: more } of outcomes) {
        rows[kind] += 1;
        contacts += Number(contact);
        left.push(...more);
      }
      line = last.line;
      onProgress(line / nextLine);
    }
    await contactsAnew(database, later);
    const at = author.at.toISOString();
    // What is kept was told as far as it was known whom the rows are about; now it is told of all.
    const told = withTroubles(
      troubles.filter(({ trouble }) => trouble !== 'kept'),
      left,
    );
    const tableImport = { id, at, by, file, rows, contacts, troubles: told };
    await enterDrafts(database, [{ kind: 'tableImport', id: tableImportEntry(id), tableImport }], author);
    await clearStage(database);
    return tableImport;
  });
}

/** The import without what only the tables need. */
export function plainImport({ clock: _clock, ...told }: TableImport & { clock: string }): TableImport {
  return told;
}

async function enterDrafts(
  database: Database,
  drafts: readonly Draft[],
  { by, at }: { by: string; at: Date },
  later?: Set<CustomerId>,
) {
  const journal = await journalRow(database);
  let { clock } = journal;
  const entries = drafts.map((draft): Entry => {
    clock = tick(clock, at.getTime(), journal.machine);
    return { ...draft, at: at.toISOString(), by, clock };
  });
  if (entries.length > 0) await enter(database, entries, journal, later);
}
