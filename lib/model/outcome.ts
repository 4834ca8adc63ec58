import * as z from 'zod/mini';

export const replyOutcomes = ['thanked', 'resolved', 'answered', 'escalated'] as const;
/** What the customer did after our reply; silence is no outcome, it may still end. */
export const ReplyOutcome = z.enum(replyOutcomes);
export type ReplyOutcome = z.infer<typeof ReplyOutcome>;
