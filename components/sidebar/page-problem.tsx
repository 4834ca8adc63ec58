import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../lib/model/health.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';

/** What is wrong with the page in this tab, if anything: why there may be no marks to choose from. */
export function PageProblem({ tab }: { readonly tab: number }) {
  const health = useQuery(question('health', { tab })).data ?? undefined;
  const problem = health && problemOf(health);
  return problem && <ProblemNote problem={problem} />;
}
