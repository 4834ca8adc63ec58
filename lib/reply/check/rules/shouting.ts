import { fold } from '../fold.ts';
import type { Rule } from '../rule.ts';

/**
 * Two words or more in capitals, one of them of four letters: "FAQ" and "IKEA" are no shouting, nor are names and what
 * they wrote in capitals themselves.
 */
const capitals = /(?<![\p{L}\p{N}@#_])\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,})+(?![\p{L}\p{N}_])/gu;

export const shouting: Rule = (draft, { brand, customer, post }) => {
  const names = fold(`${brand} ${customer.name}`);
  return Array.from(draft.text.matchAll(capitals), ({ 0: words, index }) => ({ words, index })).flatMap(
    ({ words, index }) => {
      const own = words.split(/[\s,]+/).filter((word) => !names.includes(fold(word)) && !post.text.includes(word));
      const isLoud = own.length > 1 && own.some((word) => word.length > 3);
      return isLoud ? [{ place: { start: index, end: index + words.length } }] : [];
    },
  );
};
