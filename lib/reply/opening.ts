import { needOf } from './need.ts';
import type { Phrases } from './phrases/phrases.ts';
import type { Situation } from './situation.ts';
import type { Meaning } from './synonyms/english.ts';
import { meaningsIn } from './synonyms/index.ts';
import { vary } from './vary.ts';
import { capitalised } from './without-name.ts';

/** By issue type, what a post must speak of that we say sorry for just that: the type alone may be guessed wrong. */
const toldBy: Readonly<Record<string, readonly Meaning[]>> = {
  billing: ['bill', 'charged', 'twice', 'payment'],
  delivery: ['parcel'],
  product: ['broken', 'problem'],
  outage: ['outage'],
  staff: ['staff'],
  refund: ['refund', 'giveBack'],
  account: ['account', 'logIn', 'password', 'blocked'],
  booking: ['booking'],
  safety: ['danger'],
};

/** A post as its answer begins. */
export interface Opened extends Pick<Situation, 'key' | 'sentiment' | 'intent' | 'reasons'> {
  readonly issueType?: string | undefined;
  readonly text?: string | undefined;
}

/** The first sentence of an answer: thanks, or what we are sorry about. */
export function openingFor(post: Opened, phrases: Phrases): string {
  const open = vary(phrases.opening[needOf(post)], post.key, 'opening') ?? '';
  const about = aboutOf(post, phrases);
  return open.replace('{about}', about).replace('{About}', capitalised(about));
}

function aboutOf({ issueType = 'other', text = '', reasons = [] }: Opened, { about }: Phrases): string {
  const told = meaningsIn(text);
  const isTold =
    toldBy[issueType]?.some((meaning) => told.has(meaning)) || reasons.some(({ kind }) => kind === issueType);
  return (isTold && about[issueType]) || about.other;
}
