import { isComplaint } from '../mood.ts';
import type { Rule } from '../rule.ts';

export const sells: Rule = (draft, situation) =>
  isComplaint(situation) ? draft.find('sells').map((place) => ({ place })) : [];
