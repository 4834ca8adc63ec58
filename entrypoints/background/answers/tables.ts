import { proposalPage, type tableQuestions } from '../../../lib/messages/protocol/table.ts';
import type { TableImport } from '../../../lib/model/table-import.ts';
import { choosePlan, chooseTogether } from '../../../lib/records/table-import/choose.ts';
import {
  beginTable,
  dropTable,
  proposalsOf,
  stagedTable,
  stageTablePart,
  tablesBefore,
} from '../../../lib/records/table-import/stage.ts';
import { takeTable } from '../../../lib/records/table-import/take.ts';
import { tableImports, undoTable } from '../../../lib/records/table-import/undo.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { longWork } from '../long-work.ts';
import { tellViews } from '../tell-views.ts';

/** Customers, orders and visits from a table: shown first, taken whole, undone whole. */
export function tableHandlers({ records, tabs }: Dependencies): Some<keyof typeof tableQuestions> {
  const { database } = records;
  const taking = longWork<TableImport>();
  const undoing = longWork<{ kept: number }>();
  const tellAll = () => tellViews({ what: 'everything' }, tabs);
  return {
    tablesBefore: () => tablesBefore(database),
    tableBegin: ({ import: id, ...table }) => beginTable(records, { id, ...table }),
    tableRows: ({ import: id, part }) => stageTablePart(records, id, part),
    tableStaged: () => stagedTable(database),
    tableProposals: ({ import: id, kind, after }) => proposalsOf(database, id, kind, after, proposalPage),
    tableChoose: ({ import: id, line, choice }) => choosePlan(records, id, line, choice),
    tableChooseTogether: ({ import: id, reason, choice }) => chooseTogether(records, id, reason, choice),
    async tableTake({ import: id }) {
      const by = await agentName();
      const far = await taking.goOn(id, async (watched) => {
        const taken = await takeTable(records, by, id, watched);
        await tellAll();
        return taken;
      });
      return far.kind === 'running' ? far : { kind: 'done', tableImport: far.result };
    },
    tableImports: () => tableImports(database),
    async tableUndo({ import: id }) {
      const by = await agentName();
      const far = await undoing.goOn(id, async (watched) => {
        const undone = await undoTable(records, by, id, watched);
        await tellAll();
        return undone;
      });
      return far.kind === 'running' ? far : { kind: 'done', kept: far.result.kept };
    },
    async tableStop({ import: id }) {
      await taking.stop(id);
      await undoing.stop(id);
    },
    tableDrop: ({ import: id }) => dropTable(records, id),
  };
}
