import type { Rule } from '../rule.ts';

export const rude: Rule = (draft) => draft.find('rude').map((place) => ({ place }));
