import { BrandId } from '../../../lib/model/ids.ts';
import type { Voice } from '../../../lib/model/voice.ts';
import type { Situation } from '../../../lib/reply/check/index.ts';

/** What somebody wrote, and how it was understood. */
export type Wrote = Pick<Situation, 'sentiment' | 'intent'> & { readonly text: string };

export const complaint = (text: string): Wrote => ({ text, sentiment: 'negative', intent: 'complaint' });
export const question = (text: string): Wrote => ({ text, sentiment: 'neutral', intent: 'question' });
export const praise = (text: string): Wrote => ({ text, sentiment: 'positive', intent: 'praise' });
export const idea = (text: string): Wrote => ({ text, sentiment: 'neutral', intent: 'suggestion' });

/** Maya Chen writes to Acme, who sells kettles. */
export function situation(wrote: Wrote, more: Partial<Situation> = {}): Situation {
  const { text, sentiment, intent } = wrote;
  return {
    post: { text },
    sentiment,
    intent,
    customer: { name: 'Maya Chen', handles: ['mayac'] },
    brand: 'Acme',
    domains: ['acme.example'],
    facts: [],
    ...more,
  };
}

/** A guide that asks for nothing but what is given. */
export function voice(guide: Partial<Voice>): Voice {
  return {
    brand: BrandId.parse('acme'),
    do: [],
    dont: [],
    use: [],
    avoid: [],
    formality: {},
    emoji: 'often',
    humour: true,
    greetings: [],
    signOffs: [],
    ...guide,
  };
}
