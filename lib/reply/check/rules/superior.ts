import type { Rule } from '../rule.ts';

export const superior: Rule = (draft) => draft.find('superior').map((place) => ({ place }));
