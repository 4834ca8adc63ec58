import * as z from 'zod/mini';
import { BrandId, CustomerId, EntryId, Instant, PostKey } from './ids.ts';
import { Intent, IssueTypeId, type Understood } from './understanding.ts';

export const aspects = ['sentiment', 'intent', 'issueType', 'relevance'] as const;
/** What of a mention an agent can correct. */
export const Aspect = z.enum(aspects);
export type Aspect = z.infer<typeof Aspect>;

/** What an agent says of a mention instead of what was understood. */
export const Said = z.discriminatedUnion('aspect', [
  z.object({ aspect: z.literal('sentiment'), value: z.enum(['negative', 'neutral', 'positive']) }),
  z.object({ aspect: z.literal('intent'), value: Intent }),
  z.object({ aspect: z.literal('issueType'), value: IssueTypeId }),
  /** `notUs`: the words of the brand are in it, but it is not about us. */
  z.object({ aspect: z.literal('relevance'), value: z.enum(['us', 'notUs']) }),
]);
export type Said = z.infer<typeof Said>;

/** What stands of a mention's corrections, each aspect by itself. */
export const Corrected = z.object({
  sentiment: z.optional(z.enum(['negative', 'neutral', 'positive'])),
  intent: z.optional(Intent),
  issueType: z.optional(IssueTypeId),
  relevance: z.optional(z.enum(['us', 'notUs'])),
});
export type Corrected = z.infer<typeof Corrected>;

/** Whether a mention is not about us, or likely is not: what an agent says counts before what was understood. */
export function isNotUs({
  understood,
  corrected,
}: {
  readonly understood?: Pick<Understood, 'notUs'> | undefined;
  readonly corrected?: Pick<Corrected, 'relevance'> | undefined;
}): boolean {
  return corrected?.relevance === undefined ? understood?.notUs === true : corrected.relevance === 'notUs';
}

/** One correction that stands: of one aspect of one post the last one counts. */
export const Correction = z.object({
  id: EntryId,
  post: PostKey,
  brand: BrandId,
  said: Said,
  at: Instant,
  by: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/** A correction as a list shows it, with the post that it is about. */
export const ListedCorrection = z.extend(Correction, {
  customer: CustomerId,
  author: z.string(),
  /** How the post begins; empty where its words are gone. */
  text: z.string(),
});
export type ListedCorrection = z.infer<typeof ListedCorrection>;
