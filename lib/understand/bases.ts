import { type Intent, intents, type UrgencyReason } from '../model/understanding.ts';
import type { Head } from './head.ts';
import type { Base } from './learn.ts';
import type { Reading } from './reading.ts';
import { tokenKind } from './tokens.ts';
import { type Told, toldIntent } from './told-intent.ts';

const sentiments = ['negative', 'neutral', 'positive'] as const;

/** What a judgement without a head counts, in a head's scores. */
const judged = 1.5;

/** Of five teams made up of support conversations, tweets about brands and seeds, this kept most of what was right before. */
const halfTrustedFrom = 100;

/** The English head, where the post is English; else what rated words said. */
export function sentimentBase(head: Head | undefined): Base<Reading> {
  return {
    classes: sentiments,
    halfTrustedFrom,
    scores: (reading) =>
      head !== undefined && reading.language === 'en'
        ? head.scores(reading)
        : Float64Array.from(sentiments, (label) => (label === reading.sentiment.label ? judged : 0)),
  };
}

/**
 * How much the author's feelings count in what a post does: more where it begins with whom it speaks to, who then is blamed
 * or praised. Chosen, as `usually`, by posts of ours, support conversations and tweets at nobody.
 */
const felt = { anywhere: 1, toSomebody: 2.5 };

/** What mentions of a brand do, roughly, as shares of 1: the head has learnt from as many of each. */
const shares: Readonly<Record<Intent, number>> = {
  complaint: 0.22,
  question: 0.15,
  praise: 0.13,
  suggestion: 0.04,
  press: 0.03,
  spam: 0.03,
  other: 0.4,
};
/** What that adds to each score: half of it, since it differs from brand to brand. */
const usually = intents.map((intent) => 0.5 * Math.log(shares[intent] * intents.length));

/** Reasons for urgency that are complaints themselves. */
const troubles: readonly UrgencyReason['kind'][] = ['safety', 'legal', 'outage', 'anger'];

/** How far what a post says outright stands before what it is taken for. */
const outright = 0.5;
/** What a post is taken for that only begins as wishes and questions do; and one that names itself a wish. */
const taken: Readonly<Record<'begun' | 'named', readonly Intent[]>> = {
  begun: ['other', 'praise', 'press', 'question'],
  named: ['other', 'praise', 'question', 'press', 'spam', 'complaint'],
};

/** Gives a post that says outright what it does the intent that it names, unless it seems to be something else altogether. */
function heed(told: Told | undefined, scores: Float64Array): void {
  if (told === undefined) return;
  const highest = Math.max(...scores);
  const leading = intents[scores.indexOf(highest)];
  if (leading !== undefined && taken[told.isNamed ? 'named' : 'begun'].includes(leading))
    scores[intents.indexOf(told.intent)] = highest + outright;
}

/**
 * A complaint is hardly ever said with joy, nor praise in anger; somebody of the press says so, and whoever wishes or asks
 * often does.
 */
export function intentBase(head: Head | undefined): Base<Reading> {
  const nothing = new Float64Array(intents.length);
  const place = (intent: Intent) => intents.indexOf(intent);
  return {
    classes: intents,
    scores(reading) {
      const scores = (head?.scores(reading) ?? nothing).map((score, at) => score + (usually[at] ?? 0));
      const add = (intent: Intent, more: number) => {
        scores[place(intent)] = (scores[place(intent)] ?? 0) + more;
      };
      const { label, strength } = reading.sentiment;
      const feeling = label === 'positive' ? strength : label === 'negative' ? -strength : 0;
      const counts = reading.tokens.kinds[0] === tokenKind.mention ? felt.toSomebody : felt.anywhere;
      add('complaint', -feeling * counts);
      add('praise', feeling * counts);
      if (reading.reasons.some(({ kind }) => kind === 'press')) add('press', 2 * judged);
      if (reading.reasons.some(({ kind }) => troubles.includes(kind))) add('complaint', judged);
      const isOpen = reading.reasons.every(({ kind }) => kind !== 'press' && !troubles.includes(kind));
      if (isOpen && label !== 'negative') heed(toldIntent(reading.tokens), scores);
      return scores;
    },
  };
}

/** What was found is about us until somebody says that it is not. */
export const relevance: Base<Reading> = { classes: ['us', 'notUs'], scores: () => Float64Array.of(judged, 0) };
