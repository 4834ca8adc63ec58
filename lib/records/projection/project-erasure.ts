import type { EntryOf } from '../../model/entry.ts';
import { never } from '../clock.ts';
import type { Worksheet } from './worksheet.ts';

/** Of each erasure and each lifting of one the last counts; which of the two came later is asked where it matters. */
export function projectErasure(entry: EntryOf<'erased' | 'erasureLifted'>, sheet: Worksheet): void {
  const { salt, clock } = entry;
  const field = entry.kind === 'erased' ? 'erased' : 'lifted';
  for (const hash of entry.tombstones) {
    const before = sheet.tombstones.get(hash);
    if (clock > (before?.[field] ?? never)) sheet.tombstones.put({ hash, salt, ...before, [field]: clock });
  }
}
