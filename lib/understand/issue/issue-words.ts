import { type IssueTypeId, seedIssueTypes } from '../../model/understanding.ts';

/** What words can tell that a post is about; all of `seedIssueTypes` but *other*. */
export type ToldIssue = Exclude<(typeof seedIssueTypes)[number], 'other'>;

/** In an order that stays: what is learnt of topics is kept by their places. */
export const toldIssues = seedIssueTypes.filter((issue): issue is ToldIssue => issue !== 'other');

/**
 * What people write in one language of each issue, in the notation of `Phrases`. Several lists of one issue are topics
 * within it, which help to tell a team's own issue types apart.
 */
export type IssueWords = Readonly<Record<ToldIssue, readonly string[]>>;

export const idOf = (issue: ToldIssue | 'other') => issue as string as IssueTypeId; // a seed's name is its id
