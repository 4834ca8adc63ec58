import * as z from 'zod/mini';

/** What a draft is checked for, the gravest first: the order in which findings stand. */
export const checkRules = [
  'gap',
  'privateData',
  'sentBefore',
  'rude',
  'blames',
  'superior',
  'wrongLanguage',
  'apologyMissing',
  'apologyHollow',
  'promise',
  'sells',
  'joke',
  'unanswered',
  'nonCommittal',
  'detached',
  'oddLink',
  'overLimit',
  'copied',
  'avoidedWord',
  'formality',
  'emoji',
  'shouting',
  'noName',
  'greeting',
  'signOff',
] as const;
export const CheckRule = z.enum(checkRules);
export type CheckRule = z.infer<typeof CheckRule>;

/** The languages whose phrases drafts are checked for, BCP 47; `lib/reply/check/languages` has a file for each. */
export const checkedLanguages = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type CheckedLanguage = (typeof checkedLanguages)[number];

/** What must not leave by a slip of the hand: it needs a second, deliberate click. Everything else is advice. */
const stops: ReadonlySet<CheckRule> = new Set<CheckRule>(['gap', 'privateData', 'sentBefore']);

export function isStop(rule: CheckRule): boolean {
  return stops.has(rule);
}
