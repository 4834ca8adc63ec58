import type { Rule } from '../rule.ts';

const pictures = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/gu;
/** "Sometimes" is one or two in a reply. */
const most = { never: 0, sometimes: 2, often: Number.POSITIVE_INFINITY } as const;

/** More emoji than the brand's guide has. © and ™ are none. */
export const emoji: Rule = (draft, { voice }) => {
  if (voice === undefined) return [];
  const found = [...draft.text.matchAll(pictures)].filter(([picture]) => !/^[©®™‼⁉↔-↪ℹ]/u.test(picture));
  return found.slice(most[voice.emoji]).map(({ 0: { length }, index }) => ({
    place: { start: index, end: index + length },
  }));
};
