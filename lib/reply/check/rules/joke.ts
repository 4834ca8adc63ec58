import { isComplaint } from '../mood.ts';
import type { Rule } from '../rule.ts';

const laughing = /[😂🤣😆😜😝🤪😉😏🙃🥳😹🤡]/gu;

/** Nobody laughs with somebody who is unhappy; and some brands do not joke at all. */
export const joke: Rule = (draft, situation) => {
  if (!isComplaint(situation) && situation.voice?.humour !== false) return [];
  const emoji = Array.from(draft.text.matchAll(laughing), ({ 0: { length }, index }) => ({
    place: { start: index, end: index + length },
  }));
  return [...draft.find('jokes').map((place) => ({ place })), ...emoji];
};
