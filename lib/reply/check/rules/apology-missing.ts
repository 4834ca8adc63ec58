import { needOf } from '../../need.ts';
import { isComplaint } from '../mood.ts';
import type { Rule } from '../rule.ts';

/** Who only wants to cancel has complained of nothing, and who mourns wants to hear something else: suggestions know it, too. */
export const apologyMissing: Rule = (draft, situation) => {
  if (!draft.isUnderstood || draft.finished === 0 || !isComplaint(situation)) return [];
  const need = needOf({ ...situation, text: situation.post.text });
  if (need === 'cancel' || need === 'mourning') return [];
  return draft.has('apologies') || draft.has('hollow') ? [] : [{}];
};
