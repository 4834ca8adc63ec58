import type { Rule } from '../rule.ts';

export const overLimit: Rule = (_, { over }) => (over === undefined ? [] : [{ count: over }]);
