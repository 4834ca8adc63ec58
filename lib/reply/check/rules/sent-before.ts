import type { Rule } from '../rule.ts';

/** This person was told nearly the same before: whoever asks again wants to hear something else. */
export const sentBefore: Rule = (_, { sent }) => (sent?.toThem === true ? [{}] : []);
