import type { Rule } from '../rule.ts';

/** An apology for "any inconvenience", or for what they feel, is none. */
export const apologyHollow: Rule = (draft) => draft.find('hollow').map((place) => ({ place }));
