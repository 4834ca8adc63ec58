import type {
  ImportPreview,
  KeptApart,
  TakenImport,
  transferQuestions,
} from '../../../lib/messages/protocol/transfer.ts';
import type { EntryId } from '../../../lib/model/ids.ts';
import { exportRows } from '../../../lib/records/transfer/export.ts';
import {
  beginImport,
  cancelImport,
  commitImport,
  previewImport,
  stageRows,
} from '../../../lib/records/transfer/import.ts';
import { saveSettings } from '../../../lib/settings.ts';
import { announceSetup } from '../announce.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { longWork } from '../long-work.ts';
import { planReminder } from '../reminders.ts';
import { tellViews } from '../tell-views.ts';
import { saveCustomerViews } from './customer-views.ts';
import { saveRetention, takeWhereDaily } from './retention.ts';

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
    async importCommit({ import: id, skipWrong, kept = {} }) {
      const far = await taking.goOn(id, async (watched) => {
        const done = await commitImport(records, id, skipWrong, watched);
        // Whoever stops in between is asked again with the same, and comes here again.
        await saveKept(kept);
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

async function saveKept({ settings, retention, customerViews }: KeptApart): Promise<void> {
  if (settings !== undefined) await saveSettings(settings);
  if (retention !== undefined) await saveRetention(retention);
  if (customerViews !== undefined) await saveCustomerViews(customerViews);
}
