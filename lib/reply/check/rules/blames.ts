import type { Rule } from '../rule.ts';

export const blames: Rule = (draft) => draft.find('blames').map((place) => ({ place }));
