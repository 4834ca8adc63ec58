import { needOf } from './need.ts';
import type { Phrases } from './phrases/phrases.ts';
import type { Situation } from './situation.ts';
import { toldIssue } from './told-issue.ts';
import { vary } from './vary.ts';
import { capitalised } from './without-name.ts';

/** A post as its answer begins. */
export interface Opened extends Pick<Situation, 'key' | 'sentiment' | 'intent' | 'reasons'> {
  readonly issueType?: string | undefined;
  readonly text?: string | undefined;
}

/** The first sentence of an answer: thanks, or what we are sorry about. */
export function openingFor(post: Opened, phrases: Phrases): string {
  const open = vary(phrases.opening[needOf(post)], post.key, 'opening') ?? '';
  const about = phrases.about[toldIssue(post)];
  return open.replace('{about}', about).replace('{About}', capitalised(about));
}
