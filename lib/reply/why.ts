import type { CannedResponse, Need, Why } from '../model/response.ts';
import type { Intent, seedIssueTypes, UrgencyReason } from '../model/understanding.ts';
import { purposeOf } from './purpose.ts';
import { searchWords, stemOf } from './search-words.ts';
import type { Situation } from './situation.ts';
import { meaningsOf } from './synonyms/index.ts';
import { withoutGaps } from './without-gaps.ts';

/** What a response may have in common with a post. */
export interface SharedWith {
  /** What the post calls for. */
  readonly need: Need;
  /** The post's stems that say something, each with its word. */
  readonly words: ReadonlyMap<string, string>;
  /** How many posts like it the response was sent to. */
  readonly answered: number;
}

/** At most this many words are shown. */
const mostWords = 3;

/**
 * Why a canned response is offered. The weightiest first: that the post is urgent, what the response is called by, what it
 * is for, what it was sent to, and only then its other words.
 */
export function whyOf(response: CannedResponse, text: string, situation: Situation, post: SharedWith): Why {
  const { issueType, reasons = [] } = situation;
  const { need } = purposeOf(response.title);
  const intent = need === post.need ? intentOf[need] : undefined;
  const inTitle = sharedWords(post.words, response.title);
  const words = [...new Set([...inTitle, ...sharedWords(post.words, withoutGaps(text))])];
  const urgent = reasons.find((reason) => answersReason(response, reason, inTitle));
  if (urgent !== undefined) return { kind: 'urgency', reason: urgent.kind, words: urgent.words.slice(0, mostWords) };
  if (inTitle.length === 0) {
    if (intent !== undefined) return { kind: 'intent', intent };
    if (issueType !== undefined && response.issueTypes?.includes(issueType) === true)
      return { kind: 'issueType', issueType };
    if (post.answered > 0) return { kind: 'examples', count: post.answered };
    if (words.length === 0) return { kind: 'need', need: post.need };
  }
  return { kind: 'words', words: words.slice(0, mostWords) };
}

/** How posts are called that a response may be meant for; what praises is told by its feeling. */
const intentOf: { readonly [Each in Need]?: Intent } = { question: 'question', wish: 'suggestion', press: 'press' };

/** Issues that are reasons for urgency by themselves. */
const issueOfReason: { readonly [Kind in UrgencyReason['kind']]?: (typeof seedIssueTypes)[number] } = {
  safety: 'safety',
  outage: 'outage',
};

/** Whether somebody says that a response answers what is urgent for this reason. */
export function isMeantFor(issueTypes: CannedResponse['issueTypes'] = [], kind: UrgencyReason['kind']): boolean {
  return issueTypes.some((id) => id === issueOfReason[kind]);
}

/** Whether a response is meant for what makes a post urgent, or is called by the very words that do. */
function answersReason(response: CannedResponse, { kind, words }: UrgencyReason, shared: readonly string[]): boolean {
  if (isMeantFor(response.issueTypes, kind)) return true;
  if (kind === 'press') return purposeOf(response.title).need === 'press';
  const urgent = new Set(words.flatMap(searchWords).map(stemOf));
  return shared.some((word) => urgent.has(stemOf(word)));
}

/** The words of the post, as it has them, that stand in this text too, or mean the same as one there. */
function sharedWords(post: ReadonlyMap<string, string>, text: string): string[] {
  const words = searchWords(text);
  const stems = new Set(words.map(stemOf));
  const meanings = new Set(words.flatMap(meaningsOf));
  return [...post]
    .filter(([stem, word]) => stems.has(stem) || meaningsOf(word).some((meaning) => meanings.has(meaning)))
    .map(([, word]) => word);
}
