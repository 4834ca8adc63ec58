import type { EntryOf } from '../../model/entry.ts';
import type { Worksheet } from './worksheet.ts';

export function projectTableImport({ tableImport, clock }: EntryOf<'tableImport'>, { batches }: Worksheet): void {
  const before = batches.get(tableImport.id);
  if (before?.told !== undefined && before.told.clock >= clock) return;
  batches.put({ ...before, id: tableImport.id, told: { ...tableImport, clock } });
}

/** Its entries are out of the journal already; what is left is that it was. */
export function projectTableImportUndone({ tableImport }: EntryOf<'tableImportUndone'>, { batches }: Worksheet): void {
  batches.put({ ...batches.get(tableImport), id: tableImport, undone: true });
}
