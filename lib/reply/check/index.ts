import { type AdviceRule, adviceRules, type CheckRule, type StopRule, stopRules } from '../../model/check.ts';
import { firstName } from '../first-name.ts';
import { fillGaps } from '../gaps.ts';
import { withoutUnknownName } from '../without-name.ts';
import { type Draft, readDraft } from './draft.ts';
import type { Place } from './phrases.ts';
import type { Situation, Why } from './rule.ts';
import { rules } from './rules/index.ts';

export type { Situation } from './rule.ts';

/** What is wrong with a draft, or could be better. */
export type Finding = Stop | Advice;

/** The draft must not leave without a second, deliberate click. */
export interface Stop extends PointedOut {
  readonly rule: StopRule;
  readonly stops: true;
}

/** Can be dismissed, and switched off. */
export interface Advice extends PointedOut {
  readonly rule: AdviceRule;
  readonly stops: false;
}

interface PointedOut {
  readonly why: Why;
  /** Where it stands in the draft, in UTF-16 units; absent where something is missing. */
  readonly place?: Place | undefined;
  /** The words it is about, as they stand in the draft or the post; of a wrong language its code. */
  readonly words?: string | undefined;
  readonly count?: number | undefined;
  /** What the brand's guide says instead of just this. */
  readonly better?: string | undefined;
  /** How one may put it, in the draft's own language and to this person, where the guide says nothing. */
  readonly example?: string | undefined;
}

/** Of one rule; who reads that will look at the rest as well. */
const mostOfOne = 2;

/**
 * Checks a draft by every rule that is not switched off: the gravest first, each rule's in the order of the text. Never
 * throws, whatever stands there, and reads 10,000 characters at most.
 */
export function check(text: string, situation: Situation, off: readonly AdviceRule[] = []): Finding[] {
  if (text.trim() === '') return [];
  const draft = readDraft(text, situation.language);
  const on = adviceRules.filter((rule) => !off.includes(rule));
  return [
    ...stopRules.flatMap((rule) =>
      pointedOut(rule, draft, situation).map((one): Stop => ({ rule, stops: true, ...one })),
    ),
    ...on.flatMap((rule) => pointedOut(rule, draft, situation).map((one): Advice => ({ rule, stops: false, ...one }))),
  ];
}

function pointedOut(rule: CheckRule, draft: Draft, situation: Situation): PointedOut[] {
  return rules[rule](draft, situation)
    .toSorted((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))
    .slice(0, mostOfOne)
    .map(({ place, words, why, count, better }) => ({
      why: why ?? rule,
      place,
      words: words ?? (place && draft.text.slice(place.start, place.end)),
      count,
      better,
      example: better === undefined ? addressed(draft.languages[0]?.examples[rule], situation) : undefined,
    }));
}

/** An example to this person, by their name where it is known: nobody may take another's over. */
function addressed(example: string | undefined, { customer }: Situation): string | undefined {
  if (example === undefined) return undefined;
  const name = customer.firstName ?? firstName(customer.name);
  const values = name === undefined ? {} : { 'customer.firstName': name };
  return fillGaps(withoutUnknownName(example, values), values).text;
}
