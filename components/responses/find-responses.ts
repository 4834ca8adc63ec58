import type { Answer } from '../../lib/messages/protocol/index.ts';
import type { Instant } from '../../lib/model/ids.ts';
import type { CannedResponse } from '../../lib/model/response.ts';
import type { IssueType } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';

/** What a list of canned responses can be narrowed to. */
export const responseStates = ['neverUsed', 'reviewDue'] as const;

/** What is known of canned responses besides what they are. */
export interface KnownOfResponses {
  readonly types: readonly IssueType[];
  readonly uses: Answer<'responseUses'>;
}

export interface ResponseSearch {
  readonly text: string;
  /** Only those of which this is true. */
  readonly only?: (typeof responseStates)[number] | undefined;
}

/** Those that hold the text in their title, in what they are for, or in any version, by title; `now` in milliseconds. */
export function findResponses(
  { text, only }: ResponseSearch,
  responses: readonly CannedResponse[],
  { types, uses }: KnownOfResponses,
  now: number,
): CannedResponse[] {
  const sought = text.trim().toLowerCase();
  const used = new Set(uses.map(({ response }) => response));
  const isWanted = (response: CannedResponse) => {
    if (only === 'neverUsed') return !used.has(response.id);
    return only === undefined || (response.reviewAt !== undefined && isReviewDue(response.reviewAt, now));
  };
  return responses
    .filter((response) => isWanted(response) && wordsOf(response, types).toLowerCase().includes(sought))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Whether what was to be looked at again then must be by now, in milliseconds. */
export function isReviewDue(reviewAt: Instant, now: number): boolean {
  return Date.parse(reviewAt) <= now;
}

/** What posts it answers, as the team calls that. */
export function issueTypesOf({ issueTypes = [] }: CannedResponse, types: readonly IssueType[]): string {
  return issueTypes.map((id) => issueTypeName(id, types)).join(', ');
}

function wordsOf(response: CannedResponse, types: readonly IssueType[]): string {
  const { title, text, versions = [] } = response;
  return [title, issueTypesOf(response, types), text, ...versions.map((version) => version.text)].join('\n');
}
