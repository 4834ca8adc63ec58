import type { Situation } from './situation.ts';
import type { Meaning } from './synonyms/english.ts';
import { meaningsIn } from './synonyms/index.ts';

/** By issue type, what a post must speak of to be answered as one of it: the type alone may be guessed wrong. */
const toldBy = {
  billing: ['bill', 'charged', 'twice', 'payment'],
  delivery: ['parcel'],
  product: ['broken', 'problem'],
  outage: ['outage'],
  staff: ['staff'],
  refund: ['refund', 'giveBack'],
  account: ['account', 'logIn', 'password', 'blocked'],
  booking: ['booking'],
  safety: ['danger'],
} as const satisfies Readonly<Record<string, readonly Meaning[]>>;

/** What a post is answered as. */
export type ToldIssue = keyof typeof toldBy | 'other';

/** The issue type that a post's own words tell, or what makes it urgent; else `other`. */
export function toldIssue(post: {
  readonly issueType?: string | undefined;
  readonly text?: string | undefined;
  readonly reasons?: Situation['reasons'];
}): ToldIssue {
  const { issueType = 'other', text = '', reasons = [] } = post;
  if (!canBeTold(issueType)) return 'other';
  if (reasons.some(({ kind }) => kind === issueType)) return issueType;
  const told = meaningsIn(text);
  return toldBy[issueType].some((meaning) => told.has(meaning)) ? issueType : 'other';
}

function canBeTold(issueType: string): issueType is keyof typeof toldBy {
  return Object.hasOwn(toldBy, issueType);
}
