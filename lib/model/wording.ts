import * as z from 'zod/mini';
import { EntryId, Instant } from './ids.ts';
import { IssueTypeId } from './understanding.ts';

/** What agents wrote themselves, in nearly the same words, to several customers: a canned response waits in it. */
export const Wording = z.object({
  /** The reply that is most like all the others. */
  id: EntryId,
  /** What it says, with gaps for what belonged to that customer. */
  text: z.string(),
  /** Primary language, BCP 47; absent where it is not known. */
  language: z.optional(z.string()),
  /** What more than half of the posts that it answered were about. */
  issueType: z.optional(IssueTypeId),
  /** The names of those who wrote it, as far as they had told theirs. */
  authors: z.array(z.string()),
  /** To how many customers, as far as was counted. */
  customers: z.number(),
  /** The newest of these replies. */
  replies: z.array(z.object({ id: EntryId, at: Instant, by: z.string(), text: z.string() })),
});
export type Wording = z.infer<typeof Wording>;

/** Hashes of what such a reply says (`likeness.ts`), by which it is known again; its words are not kept. */
export const Shingles = z.array(z.number().check(z.int(), z.minimum(0), z.maximum(0xffffffff))).check(z.maxLength(400));
