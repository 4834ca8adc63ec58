import { linesFor } from '../../own-lines.ts';
import { fold } from '../fold.ts';
import type { Rule } from '../rule.ts';

/** In characters from the end: a signature stands in the last line. */
const lastPart = 120;

/** The brand's guide says how its replies in this language end, and this one, which seems to be whole, does not. */
export const signOff: Rule = (draft, { voice, language }) => {
  const own = linesFor(voice?.signOffs ?? [], draft.spoken ?? language);
  const signOffs = own.map(fixedWords).filter((words) => words !== '');
  if (signOffs.length === 0 || draft.finished < 2) return [];
  const end = draft.folded.slice(-lastPart);
  return signOffs.some((words) => end.includes(words)) ? [] : [{}];
};

/** The longest stretch without a gap: of "Best, {{agent.name}}" that is "best". */
function fixedWords(line: string): string {
  const parts = fold(line)
    .split(/\{\{[^{}]*\}\}/)
    .map((part) => part.replace(/^[\s,–-]+|[\s,–-]+$/g, ''));
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
