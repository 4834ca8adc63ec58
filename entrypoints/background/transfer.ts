import type { ImportPreview, TakenImport, transferQuestions } from '../../lib/messages/protocol-transfer.ts';
import type { EntryId } from '../../lib/model/ids.ts';
import { exportRows } from '../../lib/records/export.ts';
import { beginImport, cancelImport, commitImport, previewImport, stageRows } from '../../lib/records/import.ts';
import { announceSetup } from './announce.ts';
import type { Dependencies, Some } from './dependencies.ts';
import { longWork } from './long-work.ts';
import { planReminder } from './reminders.ts';
import { takeWhereDaily } from './retention.ts';
import { tellViews } from './tell-views.ts';

/** Everything out of the records, and into them. */
export function transferHandlers(dependencies: Dependencies): Some<keyof typeof transferQuestions> {
  const { records } = dependencies;
  const looking = longWork<ImportPreview>();
  const taking = longWork<TakenImport>();
  const stop = async (id: EntryId) => {
    await looking.stop(id);
    return taking.stop(id);
  };
  return {
    exportRows: ({ after }) => exportRows(records, after),
    importBegin: (begun) => beginImport(records, begun.import),
    importRows: (part) => stageRows(records, part.import, part.firstLine, part.lines),
    async importPreview({ import: id }) {
      const far = await looking.goOn(id, (watched) => previewImport(records, id, watched));
      return far.kind === 'running' ? far : { kind: 'done', preview: far.result };
    },
    async importCommit({ import: id, skipWrong }) {
      const far = await taking.goOn(id, async (watched) => {
        const done = await commitImport(records, id, skipWrong, watched);
        // An older file brings back what was too old already: it is gone again before any view is told.
        const tooOld = dependencies.practising ? 0 : await takeWhereDaily(records);
        await tellViews({ what: 'everything' }, dependencies.tabs);
        await announceSetup(dependencies);
        if (!dependencies.practising) await planReminder(records);
        return tooOld === 0 ? done : { ...done, tooOld };
      });
      return far.kind === 'running' ? far : { kind: 'done', taken: far.result };
    },
    async importStop({ import: id }) {
      const taken = await stop(id);
      return taken === undefined ? undefined : { kind: 'done', taken };
    },
    async importCancel({ import: id }) {
      await stop(id);
      await cancelImport(records, id);
    },
  };
}
