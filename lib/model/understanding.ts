import * as z from 'zod/mini';
import { Instant } from './ids.ts';

/** What posts are understood with, a file of ours each; one that is damaged is done without. */
export const UnderstandingFile = z.enum(['lexicon', 'sentiment', 'intent', 'languages']);
export type UnderstandingFile = z.infer<typeof UnderstandingFile>;

/** What a post does. */
export const intents = ['complaint', 'question', 'praise', 'suggestion', 'press', 'spam', 'other'] as const;
export const Intent = z.enum(intents);
export type Intent = z.infer<typeof Intent>;

/** What a post can be about before a team has made a list of its own; their names are in the locale files. */
export const seedIssueTypes = [
  'billing',
  'delivery',
  'product',
  'outage',
  'staff',
  'refund',
  'account',
  'booking',
  'safety',
  'other',
] as const;

/** One of `seedIssueTypes`, or a ULID for one that the team added. */
export const IssueTypeId = z.string().check(z.minLength(1), z.maxLength(60)).brand<'IssueTypeId'>();
export type IssueTypeId = z.infer<typeof IssueTypeId>;

/** What posts are about, in the team's own list. A seed without a name goes by the one in the locale files. */
export const IssueType = z.object({
  id: IssueTypeId,
  name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))),
});
export type IssueType = z.infer<typeof IssueType>;

/** Why a post must be answered soon, the weightiest first. */
export const urgencyReasonKinds = [
  'safety',
  'legal',
  'outage',
  'vulnerable',
  'anger',
  'waiting',
  'unanswered',
  'press',
  'reach',
] as const;

/** One reason for urgency, with the words of the post that show it; none where it is not words that do. */
export const UrgencyReason = z.object({
  kind: z.enum(urgencyReasonKinds),
  words: z.array(z.string()).check(z.maxLength(10)),
  /** Told by what the post is about alone, by words that may be harmless: a hair in the soup, and no fire. */
  byIssueType: z.optional(z.literal(true)),
});
export type UrgencyReason = z.infer<typeof UrgencyReason>;

export const urgencyLevels = ['low', 'normal', 'high', 'critical'] as const;
/** How soon a mention must be answered, and why, the weightiest reason first. */
export const Urgency = z.object({
  level: z.enum(urgencyLevels),
  reasons: z.array(UrgencyReason),
  /** When it has waited as long as its brand lets people wait; absent where nobody waits for an answer. */
  dueAt: z.optional(Instant),
  /** Likely it is not about us: it comes after all others. */
  notUs: z.optional(z.literal(true)),
});
export type Urgency = z.infer<typeof Urgency>;

/** What is understood of a post besides its sentiment, as it is kept: only what its own words tell. */
export const Understood = z.object({
  /** Primary language, BCP 47; absent where it is not known. */
  language: z.optional(z.string()),
  intent: Intent,
  issueType: IssueTypeId,
  reasons: z.array(UrgencyReason),
  /** By the brand's corrections it is likely about somebody or something else. */
  notUs: z.optional(z.literal(true)),
});
export type Understood = z.infer<typeof Understood>;
