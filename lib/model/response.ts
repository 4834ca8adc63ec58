import * as z from 'zod/mini';
import { Instant, ResponseId, SiteId } from './ids.ts';
import { IssueTypeId } from './understanding.ts';

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000));

/** What a reply does for the customer: settles the matter, asks for what is missing, or takes it out of the public. */
export const ReplyKind = z.enum(['solve', 'ask', 'private']);
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

/** A reply offered for this mention. Gaps without a value are still in `text`, and named in `missing`. */
export const Suggestion = z.object({
  response: ResponseId,
  title: z.string(),
  text: z.string(),
  missing: z.array(z.string()),
});
export type Suggestion = z.infer<typeof Suggestion>;
