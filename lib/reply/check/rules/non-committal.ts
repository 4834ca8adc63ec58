import { isPraise } from '../mood.ts';
import type { Rule } from '../rule.ts';

/** "We will look into it" says nothing without a time; to thanks and ideas nobody waits for one. */
export const nonCommittal: Rule = (draft, situation) =>
  isPraise(situation) || draft.has('times') ? [] : draft.find('nonCommittal').map((place) => ({ place }));
