import { exportRows } from '../../lib/records/export.ts';
import { beginImport, cancelImport, commitImport, previewImport, stageRows } from '../../lib/records/import.ts';
import { announceSetup } from './announce.ts';
import type { Dependencies, Some } from './dependencies.ts';
import { planReminder } from './reminders.ts';
import { takeWhereDaily } from './retention.ts';
import { staysAwake } from './stays-awake.ts';
import { tellViews } from './tell-views.ts';

/** Everything out of the records, and into them. */
export function transferHandlers(
  dependencies: Dependencies,
): Some<'exportRows' | 'importBegin' | 'importRows' | 'importPreview' | 'importCommit' | 'importCancel'> {
  const { records } = dependencies;
  return {
    exportRows: ({ after }) => exportRows(records, after),
    importBegin: (begun) => beginImport(records, begun.import),
    importRows: (part) => stageRows(records, part.import, part.firstLine, part.lines),
    importPreview: (staged) => previewImport(records, staged.import),
    async importCommit(taken) {
      const result = await staysAwake(async () => {
        const done = await commitImport(records, taken.import, taken.skipWrong);
        // An older file brings back what was too old already: it is gone again before any view is told.
        const tooOld = dependencies.practising ? 0 : await takeWhereDaily(records);
        return tooOld === 0 ? done : { ...done, tooOld };
      });
      await tellViews({ what: 'everything' }, dependencies.tabs);
      await announceSetup(dependencies);
      if (!dependencies.practising) await planReminder(records);
      return result;
    },
    importCancel: (cancelled) => cancelImport(records, cancelled.import),
  };
}
