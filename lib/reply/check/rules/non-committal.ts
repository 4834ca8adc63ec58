import type { Draft } from '../draft.ts';
import { isPraise } from '../mood.ts';
import type { Place } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';

/**
 * "We will look into it" says nothing unless it, or the sentence after it, says by when: "You will hear from me by 5 pm."
 * How long they have waited already is no such time. To thanks and ideas nobody waits for one.
 */
export const nonCommittal: Rule = (draft, situation) => {
  if (isPraise(situation)) return [];
  const sentences = sentencesIn(draft.text);
  const ahead = timesAhead(draft);
  return draft.find('nonCommittal').flatMap((place) => {
    const at = sentences.findIndex(({ end }) => place.start < end);
    const near = sentences.slice(at, at + 2);
    return near.some((sentence) => ahead.some((time) => isIn(time, sentence))) ? [] : [{ place }];
  });
};

function timesAhead(draft: Draft): Place[] {
  const past = draft.find('past');
  return draft.find('ahead').filter((time) => !past.some((back) => isIn(time, back)));
}

function isIn(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}
