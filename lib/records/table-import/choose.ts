import type { CustomerId, EntryId } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Proposal, QuestionReason, StagedTable } from '../../model/table-import.ts';
import type { Records } from '../database.ts';
import { isFor, tallied } from './questions.ts';
import { plainStage, portionWith, stageOf } from './stage.ts';

/** Portions of rows that are looked at together: more are quicker, and bound the memory. */
const portionsAtOnce = 6;

/** Answers the question that a row is; without a choice it is left out again. */
export function choosePlan(
  { database }: Records,
  id: EntryId,
  line: number,
  choice: CustomerId | 'new' | undefined,
): Promise<StagedTable> {
  return database.transaction('rw', database.meta, database.proposals, async () => {
    const before = await stageOf(database, id);
    const row = await portionWith(database, line);
    if (row === undefined) throw new Problem('notFound', 'row');
    const proposals = row.proposals.map((one) => withChoice(one, line, choice));
    await database.proposals.put({ ...row, proposals });
    const questions = tallied(tallied(before.questions ?? [], row.proposals, -1), proposals, 1);
    await database.meta.put({ ...before, questions });
    return plainStage({ ...before, questions });
  });
}

/**
 * Answers every open question with this reason: it is the person it looks like, or somebody new. Without a choice,
 * what was answered so is open again; what was answered one by one stays in either case.
 */
export function chooseTogether(
  { database }: Records,
  id: EntryId,
  reason: QuestionReason,
  choice: 'same' | 'new' | undefined,
): Promise<StagedTable> {
  return database.transaction('rw', database.meta, database.proposals, async () => {
    const stage = await stageOf(database, id);
    let questions = stage.questions ?? [];
    for (let line = 0; ; ) {
      const portions = await database.proposals.where('line').above(line).limit(portionsAtOnce).toArray();
      const last = portions.at(-1);
      if (last === undefined) break;
      for (const portion of portions) {
        const proposals = portion.proposals.map((one) => answered(one, reason, choice));
        if (proposals.every((one, place) => one === portion.proposals[place])) continue;
        questions = tallied(tallied(questions, portion.proposals, -1), proposals, 1);
        await database.proposals.put({ ...portion, proposals });
      }
      line = last.line;
    }
    await database.meta.put({ ...stage, questions });
    return plainStage({ ...stage, questions });
  });
}

function withChoice(proposal: Proposal, line: number, choice: CustomerId | 'new' | undefined): Proposal {
  const { row, plan } = proposal;
  if (row.line !== line || plan.kind !== 'question') return proposal;
  const { kind, candidates } = plan;
  return { ...proposal, plan: { kind, candidates, ...(choice === undefined ? {} : { choice }) } };
}

/** The same proposal where its question has another reason, or an answer of its own. */
function answered(proposal: Proposal, reason: QuestionReason, choice: 'same' | 'new' | undefined): Proposal {
  const { plan } = proposal;
  if (plan.kind !== 'question' || !isFor(reason, plan)) return proposal;
  const { kind, candidates } = plan;
  if (choice === undefined) return plan.together === true ? { ...proposal, plan: { kind, candidates } } : proposal;
  const [only] = candidates;
  const who = choice === 'new' ? choice : reason.several ? undefined : only?.customer;
  if (plan.choice !== undefined || who === undefined) return proposal;
  return { ...proposal, plan: { kind, candidates, choice: who, together: true } };
}
