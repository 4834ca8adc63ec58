import { seedIssueTypes } from '../../model/understanding.ts';

/** What words can tell that a post is about; all of `seedIssueTypes` but *other*. */
export type ToldIssue = Exclude<(typeof seedIssueTypes)[number], 'other'>;

/** What people mean within each issue, of whatever trade: it helps to tell a team's own issue types apart. */
export const topics = {
  billing: ['charge', 'bill', 'price', 'payment'],
  delivery: ['parcel', 'late', 'cancelled', 'lost', 'damaged', 'wrong', 'absent'],
  product: ['fault', 'quality', 'food', 'comfort', 'software'],
  outage: ['down', 'connection', 'supply'],
  staff: ['rude', 'crew', 'hold', 'unanswered', 'service', 'queue'],
  refund: ['refund', 'return', 'compensation'],
  account: ['access', 'security', 'blocked', 'points', 'details'],
  booking: ['reservation', 'failed', 'change', 'seat'],
  safety: ['fire', 'injury', 'contamination', 'danger', 'assault'],
} as const satisfies Readonly<Record<ToldIssue, readonly string[]>>;

/** What people write in one language of each topic, in the notation of `Phrases`. */
export type IssueWords = {
  readonly [Issue in ToldIssue]: { readonly [Topic in (typeof topics)[Issue][number]]: string };
};

export const toldIssues = seedIssueTypes.filter((issue): issue is ToldIssue => issue !== 'other');
