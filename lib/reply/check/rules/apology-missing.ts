import { isComplaint } from '../mood.ts';
import type { Rule } from '../rule.ts';

export const apologyMissing: Rule = (draft, situation) =>
  draft.finished > 0 && isComplaint(situation) && !draft.has('apologies') && !draft.has('hollow') ? [{}] : [];
