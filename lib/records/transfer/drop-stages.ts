import type { Entry } from '../../model/entry.ts';
import type { Proposal } from '../../model/table-import.ts';
import type { Database } from '../database.ts';
import { type IsTheirs, repeats } from '../erasure/repeats.ts';
import { type Trace, tracesOf } from '../erasure/tombstones.ts';
import { tracesOfRow } from '../table-import/plan.ts';
import { clearStage } from '../table-import/stage.ts';

/**
 * Drops a file that waits to be taken in where it tells of people whom `isTheirs` knows. Whole: an agent has seen what it
 * holds and answered for it, and shall not take something else. Inside the caller's transaction. Whether one was dropped.
 */
export async function dropStagesAbout(database: Database, isTheirs: IsTheirs): Promise<boolean> {
  const [rows, entries] = await Promise.all([
    database.proposals.filter(({ proposals }) => proposals.some((one) => isTheirs(tracesOfProposal(one)))).first(),
    database.staged.filter((staged) => staged.entries.some((entry) => tellsOf(entry, isTheirs))).first(),
  ]);
  if (rows !== undefined) await clearStage(database);
  if (entries !== undefined) await Promise.all([database.staged.clear(), database.meta.delete('import')]);
  return rows !== undefined || entries !== undefined;
}

/** Also whom it may be about: their name stands in the question. */
function tracesOfProposal({ row, plan }: Proposal): Trace[] {
  const asked = plan.kind === 'question' ? plan.candidates : plan.kind === 'created' ? [] : [plan.who];
  return [...tracesOfRow(row), ...asked.map(({ customer }) => `customer:${customer}` as const)];
}

function tellsOf(entry: Entry, isTheirs: IsTheirs): boolean {
  return isTheirs(tracesOf(entry)) || repeats(entry, isTheirs);
}
