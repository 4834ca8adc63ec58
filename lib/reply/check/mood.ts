import type { Situation } from './rule.ts';

/** Whether they were unhappy with us, as far as the post was understood. */
export function isComplaint({ sentiment, intent }: Pick<Situation, 'sentiment' | 'intent'>): boolean {
  if (intent === 'complaint') return sentiment !== 'positive';
  return sentiment === 'negative' && (intent === undefined || intent === 'question' || intent === 'other');
}

/** Whether they were kind to us, or help us: nobody waits for a date then. */
export function isPraise({ sentiment, intent }: Pick<Situation, 'sentiment' | 'intent'>): boolean {
  return intent === 'praise' || intent === 'suggestion' || (sentiment === 'positive' && intent !== 'question');
}
