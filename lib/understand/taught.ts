import { type Aspect, aspects, type Said } from '../model/correction.ts';
import type { IssueType } from '../model/understanding.ts';
import { intentBase, relevance, sentimentBase } from './bases.ts';
import type { Head } from './head.ts';
import { issuesOf } from './issue/issues.ts';
import { type Adapted, type Base, type Lesson, learn, likeliest } from './learn.ts';
import type { Reading } from './reading.ts';

/** A post that somebody corrected in one aspect. */
export interface Correcting {
  readonly id: string;
  readonly reading: Reading;
  readonly said: Said;
}

/** A post that somebody answered. */
export interface Answered {
  /** Other than that of any correction. */
  readonly id: string;
  readonly reading: Reading;
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
 * How much parts of words count where a post's intent or issue type is learnt: "delay" and "delayed" tell the same. Chosen by
 * teams made up of posts to a bank, CLINC150 and seeds, of which corrections all said one thing.
 */
const lettersCount = 1.5;

/**
 * Learns from the corrections of one brand. Another brand's change nothing here.
 * @param types what posts can be about, in the team's own list
 * @param answered posts of the brand that were answered, of which nobody said that they are not about it
 */
export function teach(
  heads: Heads,
  types: readonly IssueType[],
  corrections: readonly Correcting[],
  answered: readonly Answered[] = [],
): Taught {
  const aspect = (base: Base<Reading>, lessons: readonly Lesson<Reading>[]) => {
    let learnt: Adapted<Reading> | undefined;
    return () => {
      learnt ??= learn({ ...base, silent: ({ silent }) => silent() }, lessons);
      return learnt;
    };
  };
  const lessonsOf = (one: Aspect) =>
    corrections
      .filter(({ said }) => said.aspect === one)
      .map(({ id, reading, said }) => ({ id, features: reading, value: said.value }));
  return {
    sentiment: aspect(sentimentBase(heads.sentiment), lessonsOf('sentiment')),
    intent: aspect({ ...intentBase(heads.intent), lettersCount }, lessonsOf('intent')),
    issueType: aspect({ ...issuesOf(types), lettersCount }, lessonsOf('issueType')),
    relevance: aspect(relevance, bothSides(lessonsOf('relevance'), answered)),
  };
}

/**
 * Hardly anybody says of a post that it is about us: whoever answers it takes that for granted. What is not about us is told
 * by nothing but such posts, so that of the others no more are learnt from, the newest.
 */
function bothSides(corrections: readonly Lesson<Reading>[], answered: readonly Answered[]): readonly Lesson<Reading>[] {
  const us = [
    ...corrections.filter(({ value }) => value === 'us'),
    ...answered.map(({ id, reading }) => ({ id, features: reading, value: 'us' })),
  ];
  const notUs = corrections.filter(({ value }) => value === 'notUs').toSorted((a, b) => (a.id > b.id ? -1 : 1));
  return [...us, ...notUs.slice(0, us.length)];
}

/** Why something is understood as it is: corrections that said so of posts with the same word. */
export interface Because {
  readonly word: string;
  readonly corrections: number;
}

/** What was said of a post before corrections: a feeling not only by how likely it is. */
function saidBefore(aspect: Aspect, reading: Reading, { classes, sharesBefore }: Adapted<Reading>): string {
  if (aspect === 'sentiment') return reading.sentiment.label;
  return likeliest(classes, sharesBefore(reading)).value;
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
    if (value === undefined || saidBefore(aspect, reading, adapted) === value) return [];
    const because = adapted.because(reading, value);
    return because === undefined ? [] : [[aspect, { word: because.word, corrections: because.lessons }] as const];
  });
  return Object.fromEntries(turned);
}
