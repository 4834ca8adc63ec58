import { type Aspect, aspects, type Said } from '../model/correction.ts';
import { type Intent, type IssueType, intents, type UrgencyReason } from '../model/understanding.ts';
import type { Head } from './head.ts';
import { issuesOf } from './issue/issues.ts';
import { type Adapted, type Base, learn } from './learn.ts';
import type { Reading } from './reading.ts';

/** A post that somebody corrected in one aspect. */
export interface Correcting {
  readonly id: string;
  readonly reading: Reading;
  readonly said: Said;
}

/** What heads a brand's corrections are added to. */
export interface Heads {
  /** Absent where its file is damaged. */
  readonly sentiment: Head | undefined;
  readonly intent: Head | undefined;
}

/** What is judged of a brand's posts, as its corrections taught; an aspect is learnt when it is first asked for. */
export type Taught = { readonly [One in Aspect]: () => Adapted<Reading> };

/**
 * Learns from the corrections of one brand. Another brand's change nothing here.
 * @param types what posts can be about, in the team's own list
 */
export function teach(heads: Heads, types: readonly IssueType[], corrections: readonly Correcting[]): Taught {
  const aspect = (one: Aspect, base: Base<Reading>) => {
    let learnt: Adapted<Reading> | undefined;
    return () => {
      learnt ??= learn(
        base,
        corrections
          .filter(({ said }) => said.aspect === one)
          .map(({ id, reading, said }) => ({ id, features: reading, value: said.value })),
      );
      return learnt;
    };
  };
  return {
    sentiment: aspect('sentiment', sentimentBase(heads.sentiment)),
    intent: aspect('intent', intentBase(heads.intent)),
    issueType: aspect('issueType', issuesOf(types)),
    relevance: aspect('relevance', relevance),
  };
}

const sentiments = ['negative', 'neutral', 'positive'] as const;
/** Why something is understood as it is: corrections that said so of posts with the same word. */
export interface Because {
  readonly word: string;
  readonly corrections: number;
}

/** Of what was understood of a post, what corrections turned, and by which word. */
export function becauseOf(
  reading: Reading,
  taught: Taught,
  understood: { readonly [One in Aspect]: string | undefined },
): Partial<Record<Aspect, Because>> {
  const turned = aspects.flatMap((aspect) => {
    const value = understood[aspect];
    const adapted = taught[aspect]();
    if (value === undefined || adapted.before(reading) === value) return [];
    const because = adapted.because(reading, value);
    return because === undefined ? [] : [[aspect, { word: because.word, corrections: because.lessons }] as const];
  });
  return Object.fromEntries(turned);
}

/** What a judgement without a head counts, in a head's scores. */
const judged = 1.5;

/** The English head, where the post is English; else what rated words said. */
function sentimentBase(head: Head | undefined): Base<Reading> {
  return {
    classes: sentiments,
    scores: (reading) =>
      head !== undefined && reading.language === 'en'
        ? head.scores(reading)
        : Float64Array.from(sentiments, (label) => (label === reading.sentiment.label ? judged : 0)),
  };
}

/** How much the author's feelings count in what a post does. Chosen, as `usually`, by posts of ours and tweets at nobody. */
const felt = 0.75;

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

/** A complaint is hardly ever said with joy, nor praise in anger; somebody of the press says so. */
function intentBase(head: Head | undefined): Base<Reading> {
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
      add('complaint', -feeling * felt);
      add('praise', feeling * felt);
      if (reading.reasons.some(({ kind }) => kind === 'press')) add('press', 2 * judged);
      if (reading.reasons.some(({ kind }) => troubles.includes(kind))) add('complaint', judged);
      return scores;
    },
  };
}

/** What was found is about us until somebody says that it is not. */
const relevance: Base<Reading> = { classes: ['us', 'notUs'], scores: () => Float64Array.of(judged, 0) };
