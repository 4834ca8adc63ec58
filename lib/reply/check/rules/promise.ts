import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { Place } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** So many letters of a word are compared with the facts: "refund" is covered by "refunds within 14 days". */
const stem = 5;

/**
 * "Never again" and "guaranteed" are nobody's to promise unless a fact says so; a refund is missed among the facts only
 * where the brand keeps some at all.
 */
export const promise: Rule = (draft, { facts }) => {
  const agreed = facts.map(fold).join('\n');
  const said = [...draft.find('absolutes'), ...(facts.length > 0 ? draft.find('offers') : [])];
  return said.filter((place) => !isAgreed(draft, place, agreed)).map((place) => ({ place }));
};

function isAgreed(draft: Draft, { start, end }: Place, agreed: string): boolean {
  const words = draft.folded.slice(start, end).match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => agreed.includes(word.slice(0, stem)));
}
