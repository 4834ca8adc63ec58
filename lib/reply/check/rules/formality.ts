import type { Rule } from '../rule.ts';

/** How the brand's guide addresses people in this language, and how the draft does. */
export const formality: Rule = (draft, { voice }) =>
  draft.languages.length !== 1
    ? []
    : draft.languages.flatMap(({ code, formal, informal }) => {
        const asked = voice?.formality[code];
        if (asked === undefined) return [];
        const wrong = asked === 'formal' ? informal : formal;
        return Array.from(draft.text.matchAll(wrong), ({ 0: { length }, index }) => ({
          place: { start: index, end: index + length },
          why: asked === 'formal' ? ('tooInformal' as const) : ('tooFormal' as const),
        })).slice(0, 1);
      });
