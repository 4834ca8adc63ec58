import { needOf } from '../../need.ts';
import { isComplaint } from '../mood.ts';
import type { Rule } from '../rule.ts';

/** Whoever only wants to cancel has complained of nothing, as suggestions know, too. */
export const apologyMissing: Rule = (draft, situation) => {
  if (!draft.isUnderstood || draft.finished === 0 || !isComplaint(situation)) return [];
  if (needOf({ ...situation, text: situation.post.text }) === 'cancel') return [];
  return draft.has('apologies') || draft.has('hollow') ? [] : [{}];
};
