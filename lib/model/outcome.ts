import * as z from 'zod/mini';
import { Instant, ResponseId } from './ids.ts';

export const replyOutcomes = ['thanked', 'resolved', 'answered', 'escalated'] as const;
/** What the customer did after our reply; silence is no outcome, it may still end. */
export const ReplyOutcome = z.enum(replyOutcomes);
export type ReplyOutcome = z.infer<typeof ReplyOutcome>;

/** How often a canned response was used, when last, and how that ended. */
export const ResponseUse = z.object({
  response: ResponseId,
  used: z.number(),
  lastAt: Instant,
  thanked: z.number(),
  resolved: z.number(),
  escalated: z.number(),
});
export type ResponseUse = z.infer<typeof ResponseUse>;
