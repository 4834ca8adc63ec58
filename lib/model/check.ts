import * as z from 'zod/mini';

/** What must not leave by a slip of the hand: it needs a second, deliberate click, always. The gravest first. */
export const stopRules = ['gap', 'privateData', 'sentBefore'] as const;
export type StopRule = (typeof stopRules)[number];

/** What could be better: it can be dismissed, and switched off. The gravest first. */
export const adviceRules = [
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
  'ownWord',
  'formality',
  'emoji',
  'shouting',
  'noName',
  'greeting',
  'signOff',
] as const;
export type AdviceRule = (typeof adviceRules)[number];

/** All that a draft is checked for, in the order in which findings stand. */
export const checkRules = [...stopRules, ...adviceRules] as const;
export type CheckRule = (typeof checkRules)[number];

/** Rules that are switched off. Stops could be until 2026-11; where they are kept as such, they are read as on. */
export const UncheckedRules = z.pipe(
  z.array(z.enum(checkRules)),
  z.transform((rules) => adviceRules.filter((rule) => rules.includes(rule))),
);

/** The languages whose phrases drafts are checked for, BCP 47; `lib/reply/check/languages` has a file for each. */
export const checkedLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type CheckedLanguage = (typeof checkedLanguages)[number];
