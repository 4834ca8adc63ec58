import { findGaps } from '../../gaps.ts';
import { fold } from '../fold.ts';
import { foreignGaps, greetingsOfNobody } from '../foreign-gaps.ts';
import type { Rule } from '../rule.ts';

/** Ours, and those of others, except what they wrote themselves: who asks about `{id}` gets an answer about it. */
export const gap: Rule = ({ text, folded }, { post, customer }) => {
  const foreign = foreignGaps(text).filter(({ start, end }) => !post.text.includes(text.slice(start, end)));
  // There are people called Null.
  const nobody = greetingsOfNobody(folded).filter(({ start, end }) => {
    const last = folded.slice(start, end).split(/\s/).at(-1) ?? '';
    return !fold(customer.name).split(/\s+/).includes(last);
  });
  return [...findGaps(text), ...foreign, ...nobody].map(({ start, end }) => ({ place: { start, end } }));
};
