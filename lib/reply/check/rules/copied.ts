import type { Rule } from '../rule.ts';

/** Others were told nearly the same. */
export const copied: Rule = (_, { sent }) =>
  sent === undefined || sent.toThem || sent.toOthers === 0 ? [] : [{ count: sent.toOthers }];
