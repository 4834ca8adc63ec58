import type { ImportState } from '../../messages/protocol/index.ts';
import type { Entry } from '../../model/entry.ts';
import type { CustomerId, EntryId } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Database, Records } from '../database.ts';
import { graveyardFor, tracesOf } from '../erasure/tombstones.ts';
import { contactsAnew } from '../projection/contacts-anew.ts';
import { rowsOf } from '../read-many.ts';
import { readTogether } from '../read-together.ts';
import type { Watched } from '../watched.ts';
import { withWrongRow } from './import-mistakes.ts';
import { checkHeader, readRow } from './import-rows.ts';
import type { ImportRow } from './staging-rows.ts';
import { takeIn } from './take-in.ts';

/** About as many are taken at once: more are quicker, and bound the memory that an import of any size needs. */
const entriesAtOnce = 10_000;

/** Begins an import; whatever an earlier one left half staged is dropped. */
export async function beginImport({ database }: Records, id: EntryId): Promise<void> {
  await database.transaction('rw', database.meta, database.staged, async () => {
    await database.staged.clear();
    await database.meta.put({ key: 'import', id, nextLine: 1, staged: 0, wrong: 0, wrongRows: [] });
  });
}

/**
 * Checks these lines of the file and stages them; lines that were staged before are not staged again.
 * @throws Problem `importUnreadable` or `importOfLaterVersion` where the first line says so; `badInput` where lines are
 * missing in between.
 */
export function stageRows(
  { database }: Records,
  id: EntryId,
  firstLine: number,
  lines: readonly string[],
): Promise<ImportState> {
  return database.transaction('rw', database.meta, database.staged, async () => {
    const state = await importRow(database, id);
    if (firstLine > state.nextLine) throw new Problem('badInput', 'lines are missing');
    const entries: Entry[] = [];
    let { wrong, wrongRows } = state;
    for (const [place, text] of lines.entries()) {
      const line = firstLine + place;
      if (line < state.nextLine) continue;
      if (line === 1) checkHeader(text);
      else if (text.trim() !== '') {
        const read = readRow(text);
        if ('entry' in read) entries.push(read.entry);
        else {
          wrong += 1;
          wrongRows = withWrongRow(wrongRows, line, read.mistake);
        }
      }
    }
    if (entries.length > 0) await database.staged.add({ line: state.nextLine, entries });
    const staged = state.staged + entries.length;
    const nextLine = Math.max(state.nextLine, firstLine + lines.length);
    await database.meta.put({ ...state, nextLine, staged, wrong, wrongRows });
    return { staged, wrong, wrongRows };
  });
}

/**
 * Takes everything that was staged, in one transaction; what the journal knows already stays as it is, and who was
 * erased stays away (`refused`). Asked again it tells the same.
 * @throws Problem `importWrongRows` where rows are wrong and nobody said to skip them; AbortError where the signal ended
 * it: then everything is as before.
 */
export function commitImport(
  { database }: Records,
  id: EntryId,
  skipWrong: boolean,
  { onProgress, signal }: Watched,
): Promise<{ added: number; known: number; refused?: number }> {
  return database.transaction('rw', database.tables, async () => {
    const state = await importRow(database, id);
    if (state.done !== undefined) return state.done;
    if (state.nextLine === 1) throw new Problem('importUnreadable', 'no rows');
    if (state.wrong > 0 && !skipWrong) throw new Problem('importWrongRows', `${state.wrong} rows`);
    let added = 0;
    let refused = 0;
    const later = new Set<CustomerId>();
    // Whoever is looked at anew in the end counts as a row does.
    const tell = (rows: number) => onProgress(rows / (state.nextLine + later.size));
    for await (const { entries, line } of stagedEntries(database, state)) {
      signal.throwIfAborted();
      const taken = await takeIn(database, entries, later);
      added += taken.added;
      refused += taken.refused;
      tell(line);
    }
    await contactsAnew(database, later, { signal, onProgress: (share) => tell(state.nextLine + share * later.size) });
    signal.throwIfAborted();
    const done = { added, known: state.staged - added - refused, refused };
    await database.staged.clear();
    await database.meta.put({ ...state, done });
    return done;
  });
}

/**
 * What of the staged entries is new, known already, or about people who were erased; `erasures` are among the new.
 * @throws AbortError where the signal ended it.
 */
export function previewImport(
  { database }: Records,
  id: EntryId,
  { onProgress, signal }: Watched,
): Promise<{ fresh: number; known: number; refused: number; erasures: number }> {
  return readTogether(database, async () => {
    const state = await importRow(database, id);
    const preview = { fresh: 0, known: 0, refused: 0, erasures: 0 };
    for await (const { entries, line } of stagedEntries(database, state)) {
      signal.throwIfAborted();
      const known = await rowsOf(
        database.journal,
        entries.map((entry) => entry.id),
      );
      const there = new Set(known.map((entry) => entry.id));
      const { refuses } = await graveyardFor(database, entries.flatMap(tracesOf));
      for (const entry of entries) {
        if (there.has(entry.id)) preview.known += 1;
        else if (refuses(entry)) preview.refused += 1;
        else preview.fresh += 1;
        if (entry.kind === 'erased' && !there.has(entry.id)) preview.erasures += 1;
      }
      onProgress(line / state.nextLine);
    }
    return preview;
  });
}

/** What was staged, some thousands at a time, and the line that is reached with them. */
async function* stagedEntries(
  database: Database,
  { nextLine }: ImportRow,
): AsyncGenerator<{ entries: Entry[]; line: number }> {
  for (let line = 0; line < nextLine; ) {
    const entries: Entry[] = [];
    while (line < nextLine && entries.length < entriesAtOnce) {
      const part = await database.staged.where('line').above(line).first();
      line = part?.line ?? nextLine;
      entries.push(...(part?.entries ?? []));
    }
    yield { entries, line };
  }
}

/** Drops what was staged. */
export async function cancelImport({ database }: Records, id: EntryId): Promise<void> {
  await database.transaction('rw', database.meta, database.staged, async () => {
    const state = await database.meta.get('import');
    if (state?.key !== 'import' || state.id !== id || state.done !== undefined) return;
    await database.staged.clear();
    await database.meta.delete('import');
  });
}

/** @throws Problem `notFound` where another import was begun meanwhile, or this one was cancelled. */
async function importRow(database: Database, id: EntryId): Promise<ImportRow> {
  const row = await database.meta.get('import');
  if (row?.key !== 'import' || row.id !== id) throw new Problem('notFound', 'import');
  return row;
}
