import { fold } from '../fold.ts';
import type { Place } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** Words that the brand's guide avoids, also those that its "don't" lines put in quotation marks. */
export const avoidedWord: Rule = (draft, { voice }) => {
  if (voice === undefined) return [];
  const quoted = voice.dont.flatMap((line) =>
    Array.from(line.matchAll(/["“„«]([^"“”„«»]+)["“”»]/gu), ([, word = '']) => ({ word, instead: undefined })),
  );
  return [...voice.avoid, ...quoted].flatMap(({ word, instead }) =>
    placesOf(fold(word).trim(), draft.folded).map((place) => ({ place, better: instead })),
  );
};

/** Where these words stand by themselves: "cheap" is not in "cheaper". */
function placesOf(words: string, text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isInside = isLetter(text[at - 1]) || isLetter(text[end]);
    if (!isInside) places.push({ start: at, end });
  }
  return places;
}

function isLetter(sign = ''): boolean {
  return /\p{L}/u.test(sign);
}
