import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { tableImportEntry } from '../projection/entry-names.ts';
import type { BatchRow } from '../rows.ts';
import { folded } from '../search/search-words.ts';

/** Whether a text that somebody wrote, as a file's name or a search, names one of these people. */
export type NamesThem = (text: string) => boolean;

/**
 * By what somebody may have named these people where no entry says of whom it is. One word alone (`tom`) may be anything:
 * it names them only where there is nothing else.
 */
export async function callsOf({ customers }: Database, members: readonly CustomerId[]): Promise<NamesThem> {
  const calls = new Set<string>();
  for (const row of await customers.bulkGet([...members])) {
    if (row === undefined) continue;
    const { name, seenName, typedName, email, phone, number, link, handles } = row;
    for (const text of [name, seenName?.value, typedName?.value, email, phone, number, link, ...handles]) {
      const words = wordsOf(text ?? '');
      if (words.length > 0) calls.add(words.join(' ')).add(words.toReversed().join(' '));
    }
  }
  return (text) => {
    const said = wordsOf(text).join(' ');
    return [...calls].some((call) => said === call || (call.includes(' ') && ` ${said} `.includes(` ${call} `)));
  };
}

/** Files that were imported whose names name them. */
export async function filesNaming({ batches }: Database, namesThem: NamesThem): Promise<BatchRow[]> {
  return batches.filter(({ told }) => told !== undefined && namesThem(nameOf(told.file))).toArray();
}

/**
 * Takes people out of what names them without being about them: the names of imported files, and the remembered columns of
 * a table that had no header, where the first person stood for one. Inside the caller's transaction.
 */
export async function leaveOutCalls(database: Database, namesThem: NamesThem): Promise<void> {
  const { meta, batches, journal } = database;
  for (const { told, ...batch } of await filesNaming(database, namesThem)) {
    const entry = await journal.get(tableImportEntry(batch.id));
    if (told === undefined) continue;
    const file = unnamed(told.file);
    await batches.put({ ...batch, told: { ...told, file } });
    if (entry?.kind === 'tableImport') await journal.put({ ...entry, tableImport: { ...entry.tableImport, file } });
  }
  const [mappings, stage] = await Promise.all([meta.get('mappings'), meta.get('tableImport')]);
  if (mappings?.key === 'mappings') {
    const recent = mappings.recent.filter(({ header }) => ![header, ...header.split('\n')].some(namesThem));
    if (recent.length < mappings.recent.length) await meta.put({ ...mappings, recent });
  }
  if (stage?.key === 'tableImport' && namesThem(nameOf(stage.file)))
    await meta.put({ ...stage, file: unnamed(stage.file) });
}

function wordsOf(text: string): string[] {
  return folded(text.slice(0, 20_000))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** How a file is called, without what kind it is. */
function nameOf(file: string): string {
  return file.replace(/\.\w{1,5}$/, '');
}

function unnamed(file: string): string {
  return `…${/\.\w{1,5}$/.exec(file)?.[0] ?? ''}`;
}
