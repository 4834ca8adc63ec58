import { findGaps } from '../../gaps.ts';
import type { Rule } from '../rule.ts';

export const gap: Rule = (draft) => findGaps(draft.text).map(({ start, end }) => ({ place: { start, end } }));
