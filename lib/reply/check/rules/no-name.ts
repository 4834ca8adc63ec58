import { firstName } from '../../first-name.ts';
import { fold } from '../fold.ts';
import type { Rule } from '../rule.ts';

/** Their first name, another part of their name, or their handle: any of these is addressed to them. */
export const noName: Rule = (draft, { customer }) => {
  const first = customer.firstName ?? firstName(customer.name);
  if (first === undefined || draft.finished === 0 || draft.words < 3) return [];
  const names = [first, ...customer.name.split(/\s+/).filter((part) => part.length > 2), ...customer.handles];
  const said = ` ${draft.folded.replace(/[^\p{L}\p{N}_]+/gu, ' ')} `;
  return names.some((name) =>
    said.includes(
      ` ${fold(name)
        .replace(/[^\p{L}\p{N}_]+/gu, ' ')
        .trim()} `,
    ),
  )
    ? []
    : [{}];
};
