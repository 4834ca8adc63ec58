import { isPraise } from '../mood.ts';
import type { Rule } from '../rule.ts';

/** In words; shorter than that is short with people, unless it is warm, asks or says when. */
const short = 7;

/** Form letters, closed doors, and three cold words. */
export const detached: Rule = (draft, situation) => {
  const cold = draft.find('detached').map((place) => ({ place }));
  if (cold.length > 0) return cold;
  if (!draft.isUnderstood || draft.finished === 0 || isPraise(situation)) return [];
  const isShort = draft.words > 0 && draft.words < short;
  const isKind = draft.has('warm') || draft.has('apologies') || draft.saysWhen() || draft.text.includes('?');
  return isShort && !isKind && !/\p{Extended_Pictographic}/u.test(draft.text) ? [{}] : [];
};
