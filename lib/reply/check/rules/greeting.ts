import { fold } from '../fold.ts';
import type { Rule } from '../rule.ts';

/** The brand's guide says how its replies begin, and this one begins otherwise. */
export const greeting: Rule = (draft, { voice }) => {
  const greetings = voice?.greetings.map(opening).filter((words) => words !== '') ?? [];
  if (greetings.length === 0 || draft.finished === 0) return [];
  const begins = draft.folded.trimStart();
  return greetings.some((words) => begins.startsWith(words)) ? [] : [{}];
};

/** What stands before the first gap: "Hi {{customer.firstName}}," begins with "hi". */
function opening(line: string): string {
  return fold(line.split('{{')[0] ?? '').trim();
}
