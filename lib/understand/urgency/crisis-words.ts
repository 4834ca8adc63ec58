import type { UrgencyReason } from '../../model/understanding.ts';

/** Reasons that words show. */
export type WordedReason = Extract<
  UrgencyReason['kind'],
  'safety' | 'legal' | 'outage' | 'vulnerable' | 'anger' | 'press'
>;

/**
 * What people write in one language when it is urgent: phrases parted by commas, in any spelling that folds to the same
 * letters. `a|b` stands for either word, `word*` for every word that begins so, ` … ` for up to three words of one
 * clause, and a number for every number with as many digits.
 */
export type CrisisWords = Readonly<Record<WordedReason, string>> & {
  /** What sounds like any of them and is harmless: what stands in these counts for nothing, nor as a negation. */
  readonly idioms: string;
};
