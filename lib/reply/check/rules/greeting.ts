import { linesFor } from '../../own-lines.ts';
import { fold } from '../fold.ts';
import type { Rule } from '../rule.ts';

/** The brand's guide says how its replies in this language begin, and this one begins otherwise. */
export const greeting: Rule = (draft, { voice, language }) => {
  const own = linesFor(voice?.greetings ?? [], draft.spoken ?? language);
  const greetings = own.map(opening).filter((words) => words !== '');
  if (greetings.length === 0 || draft.finished === 0) return [];
  const begins = draft.folded.trimStart();
  return greetings.some((words) => begins.startsWith(words)) ? [] : [{}];
};

/** What stands before the first gap, and before the mark: "Hi {{customer.firstName}}," and "Hi!" begin with "hi". */
function opening(line: string): string {
  return fold(line.split('{{')[0] ?? '')
    .replace(/[\s,;:.!]+$/, '')
    .trim();
}
