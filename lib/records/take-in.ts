import type { Entry, EntryOf } from '../model/entry.ts';
import type { Database } from './database.ts';
import { takeOutErased } from './erase.ts';
import { graveyardFor, tracesOf } from './tombstones.ts';
import { enter, journalRow } from './write.ts';

/**
 * Takes entries from elsewhere, inside the running transaction. Who was erased here is not brought back by them, and who
 * was erased there is erased here, too. Answers how many were new, and how many stayed away.
 */
export async function takeIn(
  database: Database,
  entries: readonly Entry[],
): Promise<{ added: number; refused: number }> {
  const erasures = entries.filter(isErasure);
  const others = entries.filter((entry) => !isErasure(entry));
  const buried = erasures.length === 0 ? [] : (await enter(database, erasures, await journalRow(database))).entries;
  const erased = buried.filter((entry) => entry.kind === 'erased');
  if (erased.length > 0) await takeOutErased(database, erased);
  const { refuses } = await graveyardFor(database, others.flatMap(tracesOf));
  const welcome = others.filter((entry) => !refuses(entry));
  const { entries: added } = await enter(database, welcome, await journalRow(database));
  return { added: buried.length + added.length, refused: others.length - welcome.length };
}

function isErasure(entry: Entry): entry is EntryOf<'erased' | 'erasureLifted'> {
  return entry.kind === 'erased' || entry.kind === 'erasureLifted';
}
