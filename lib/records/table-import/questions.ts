import {
  type AlikeQuestions,
  MatchedBy,
  type Proposal,
  type QuestionReason,
  type RowPlan,
} from '../../model/table-import.ts';

type Question = Extract<RowPlan, { kind: 'question' }>;

/** The questions with those among these proposals counted, or counted no longer. */
export function tallied(
  before: readonly AlikeQuestions[],
  proposals: readonly Proposal[],
  more: 1 | -1,
): AlikeQuestions[] {
  const all = new Map(before.map((alike) => [nameOf(alike), alike]));
  for (const { plan } of proposals) {
    if (plan.kind !== 'question') continue;
    const reason = reasonOf(plan);
    const { count, open, together } = all.get(nameOf(reason)) ?? { count: 0, open: 0, together: 0 };
    all.set(nameOf(reason), {
      ...reason,
      count: count + more,
      open: open + (plan.choice === undefined ? more : 0),
      together: together + (plan.together === true ? more : 0),
    });
  }
  return [...all.values()];
}

/** Whether this is asked for that reason. */
export function isFor(reason: QuestionReason, plan: Question): boolean {
  return nameOf(reasonOf(plan)) === nameOf(reason);
}

function reasonOf({ candidates }: Question): QuestionReason {
  const by = MatchedBy.options.filter((one) => candidates.some((candidate) => candidate.by.includes(one)));
  return { by, several: candidates.length > 1 };
}

function nameOf({ by, several }: QuestionReason): string {
  return [several ? 'several' : 'one', ...by].join(' ');
}
