import type { Entry } from '../../model/entry.ts';
import type { CustomerId, EntryId } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { KeptTableImport } from '../../model/table-import.ts';
import type { Database, Records } from '../database.ts';
import { retell } from '../erasure/of-customers.ts';
import { tableUndoneEntry } from '../projection/entry-names.ts';
import type { Watched } from '../watched.ts';
import { write } from '../write.ts';
import { plainImport } from './take.ts';

/** Entries whose customers are made anew at once: more are quicker, and bound the memory that any size needs. */
const entriesAtOnce = 2_000;

/** Every import from a table, newest first. */
export async function tableImports(database: Database): Promise<KeptTableImport[]> {
  const rows = await database.batches.toArray();
  return rows
    .flatMap(({ told, undone = false }) => (told === undefined ? [] : [{ ...plainImport(told), undone }]))
    .toSorted((a, b) => (a.at > b.at ? -1 : 1));
}

/**
 * Undoes an import as a whole, in one transaction: its entries go, and the tables are as if it had never been.
 * Somebody it recorded, of whom something was written since, keeps their name and account, and what was written.
 * @throws Problem `notFound` where there was no such import; AbortError where the signal ended it.
 */
export function undoTable(
  records: Records,
  by: string,
  id: EntryId,
  { onProgress, signal }: Watched,
): Promise<{ kept: number }> {
  const { database } = records;
  return database.transaction('rw', database.tables, async () => {
    const batch = await database.batches.get(id);
    if (batch?.told === undefined) throw new Problem('notFound', 'import from a table');
    if (batch.undone === true) return { kept: 0 };
    const all = await database.journal.where('batch').equals(id).count();
    let [gone, kept] = [0, 0];
    for (let last = ''; ; ) {
      signal.throwIfAborted();
      const next = await entriesAfter(database, id, last);
      const end = next.at(-1);
      if (end === undefined) break;
      last = end.id;
      // Whose rows are made anew with theirs may be of the import, too.
      let needed: ReadonlySet<EntryId> = new Set();
      const taken = await retell(database, new Set(next.flatMap(customerOf)), (entries) => {
        needed = stillNeeded(entries, id);
        return { gone: entries.filter((entry) => entry.batch === id && !needed.has(entry.id)), instead: [] };
      });
      gone += taken.length;
      kept += next.filter((entry) => needed.has(entry.id)).length;
      onProgress(gone / all);
    }
    await write(records, by, async () => [{ kind: 'tableImportUndone', id: tableUndoneEntry(id), tableImport: id }]);
    return { kept };
  });
}

/** The next entries of an import; all of them are named after it. */
function entriesAfter(database: Database, batch: EntryId, last: string): Promise<Entry[]> {
  return database.journal
    .where('id')
    .between(last === '' ? `${batch}:` : last, `${batch};`, false)
    .filter((entry) => entry.batch === batch)
    .limit(entriesAtOnce)
    .toArray();
}

/** The records of people who were new in the import, where there are entries about them that did not come with it. */
function stillNeeded(entries: readonly Entry[], batch: EntryId): ReadonlySet<EntryId> {
  const others = new Set(entries.filter((entry) => entry.batch !== batch).flatMap(customerOf));
  const needed = entries.flatMap((entry) =>
    entry.kind === 'customer' && entry.batch === batch && entry.name !== undefined && others.has(entry.customer)
      ? [entry.id]
      : [],
  );
  return new Set(needed);
}

function customerOf(entry: Entry): CustomerId[] {
  if ('customer' in entry) return [entry.customer];
  if (entry.kind === 'interaction') return [entry.interaction.customer];
  return 'customers' in entry ? [...entry.customers] : [];
}
