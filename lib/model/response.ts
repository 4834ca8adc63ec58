import * as z from 'zod/mini';
import { Instant, ResponseId, SiteId } from './ids.ts';
import { Intent, IssueTypeId, urgencyReasonKinds } from './understanding.ts';

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000));

/** What a reply does for the customer: settles the matter, asks for what is missing, or takes it out of the public. */
export const replyKinds = ['solve', 'ask', 'private'] as const;
export const ReplyKind = z.enum(replyKinds);
export type ReplyKind = z.infer<typeof ReplyKind>;

/** A ready text with gaps such as `{{customer.firstName}}`, edited before sending. */
export const CannedResponse = z.object({
  id: ResponseId,
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  text: Text,
  /** BCP 47; absent: offered whatever the post's language. */
  language: z.optional(z.string()),
  /** The same in other languages, or as another site wants it. */
  versions: z.optional(
    z
      .array(z.object({ language: z.optional(z.string()), site: z.optional(SiteId), text: Text }))
      .check(z.maxLength(50)),
  ),
  folder: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  kind: z.optional(ReplyKind),
  /** What posts it answers. */
  issueTypes: z.optional(z.array(IssueTypeId).check(z.maxLength(50))),
  /** Who answers for it, and when it is to be looked at again. */
  owner: z.optional(z.string().check(z.maxLength(100))),
  reviewAt: z.optional(Instant),
});
export type CannedResponse = z.infer<typeof CannedResponse>;

export const gapNames = [
  'customer.firstName',
  'customer.name',
  'customer.handle',
  'agent.name',
  'brand.name',
  'brand.handle',
  'brand.shop',
] as const;
export const GapName = z.enum(gapNames);
export type GapName = z.infer<typeof GapName>;

/** What a post calls for: a trouble wants to be put right, a question to be answered, a wish and a thank-you to be heard. */
export const Need = z.enum(['trouble', 'mourning', 'question', 'cancel', 'wish', 'press', 'praise', 'other']);
export type Need = z.infer<typeof Need>;

/** Why a reply is offered. */
export const Why = z.discriminatedUnion('kind', [
  /** It answers what the post says: these words of it. */
  z.object({ kind: z.literal('words'), words: z.array(z.string()).check(z.minLength(1)) }),
  z.object({ kind: z.literal('issueType'), issueType: IssueTypeId }),
  /** It is for posts that do what this one does. */
  z.object({ kind: z.literal('intent'), intent: Intent }),
  /** The post is urgent, by these words, and it is an answer to just that. */
  z.object({ kind: z.literal('urgency'), reason: z.enum(urgencyReasonKinds), words: z.array(z.string()) }),
  /** It was sent to so many posts like this one. */
  z.object({ kind: z.literal('examples'), count: z.int().check(z.positive()) }),
  /** `by` answered a post like this one so, and it ended well. */
  z.object({ kind: z.literal('endedWell'), outcome: z.enum(['thanked', 'resolved']), by: z.string(), at: Instant }),
  /** `owner` answers for the fact it tells. */
  z.object({ kind: z.literal('fact'), owner: z.string(), checkedAt: Instant }),
  /** It suits what the post calls for; no words of it are shared. */
  z.object({ kind: z.literal('need'), need: Need }),
  /** Nothing of the team's is of its kind: it asks, or moves to private. */
  z.object({ kind: z.literal('replyKind') }),
  z.object({ kind: z.literal('notUs') }),
]);
export type Why = z.infer<typeof Why>;

/** A reply offered for this mention. Gaps without a value are still in `text`, and named in `missing`. */
export const Suggestion = z.object({
  /** Among those for one post each is another one. */
  id: z.string(),
  kind: ReplyKind,
  /** `phrase`: put together from what every reply needs. */
  from: z.enum(['response', 'reply', 'knowledge', 'notUs', 'phrase']),
  /** The canned response whose text it is. */
  response: z.optional(ResponseId),
  /** Of a response or a fact; a past reply and a phrase have none. */
  title: z.optional(z.string()),
  text: z.string(),
  missing: z.array(z.string()),
  why: Why,
});
export type Suggestion = z.infer<typeof Suggestion>;
