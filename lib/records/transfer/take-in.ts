import type { Entry, EntryOf } from '../../model/entry.ts';
import type { CustomerId, EntryId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { takeOutErased } from '../erasure/erase.ts';
import { repeatedIn, withoutErased } from '../erasure/repeats.ts';
import { graveyardFor, tracesOf } from '../erasure/tombstones.ts';
import { enter, journalRow } from '../write.ts';

/**
 * Takes entries from elsewhere, inside the running transaction. Who was erased here is not brought back by them, nor by
 * what others repeat of them, and who was erased there is erased here, too. Answers how many were new, and how many
 * stayed away; adds to `later`, where given, of whom the caller shall say anew what they did for the brand.
 */
export async function takeIn(
  database: Database,
  entries: readonly Entry[],
  later?: Set<CustomerId>,
): Promise<{ added: number; refused: number }> {
  const erasures = entries.filter(isErasure);
  const others = entries.filter((entry) => !isErasure(entry));
  const buried = erasures.length === 0 ? [] : (await enter(database, erasures, await journalRow(database))).entries;
  const erased = buried.filter((entry) => entry.kind === 'erased');
  if (erased.length > 0) await takeOutErased(database, erased);
  const traces = others.flatMap((entry) => [...tracesOf(entry), ...repeatedIn(entry)]);
  const graveyard = await graveyardFor(database, traces);
  const undone = await undoneTables(database, others);
  const welcome = others.filter((entry) => !graveyard.refuses(entry) && !undone.has(entry.batch));
  const bare = welcome.map((entry) => withoutErased(entry, graveyard));
  const { entries: added } = await enter(database, bare, await journalRow(database), later);
  return { added: buried.length + added.length, refused: others.length - welcome.length };
}

function isErasure(entry: Entry): entry is EntryOf<'erased' | 'erasureLifted'> {
  return entry.kind === 'erased' || entry.kind === 'erasureLifted';
}

/** What came with an import from a table that was undone here does not come again. */
async function undoneTables(database: Database, entries: readonly Entry[]): Promise<ReadonlySet<EntryId | undefined>> {
  const batches = await database.batches.bulkGet([...new Set(entries.flatMap(({ batch }) => batch ?? []))]);
  return new Set(batches.flatMap((row) => (row?.undone === true ? row.id : [])));
}
