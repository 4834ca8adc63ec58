import * as z from 'zod/mini';
import { Interaction, interactionKinds, KeptMention, KeptNote } from './customer.ts';
import { CustomerChange } from './customer-change.ts';
import { Instant, SiteId } from './ids.ts';

/** One line of a customer's history. */
export const HistoryItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mention'), at: Instant, mention: KeptMention }),
  z.object({ kind: z.literal('interaction'), at: Instant, interaction: Interaction }),
  z.object({ kind: z.literal('note'), at: Instant, note: KeptNote }),
  z.object({ kind: z.literal('change'), at: Instant, id: z.string(), by: z.string(), change: CustomerChange }),
]);
export type HistoryItem = z.infer<typeof HistoryItem>;

/** What a history can be narrowed to: mentions, one kind of interaction, notes, or changes of labels and merges. */
export const historyKinds = ['mention', ...interactionKinds, 'note', 'change'] as const;

/** Which lines of a history are wanted; what is absent narrows nothing. */
export const HistoryFilter = z.object({
  kind: z.optional(z.enum(historyKinds)),
  /** On which network it was: for an interaction, where what it answers stands. */
  site: z.optional(SiteId),
  /** Words or beginnings of words that it must hold, each of them. */
  text: z.optional(z.string().check(z.maxLength(200))),
});
export type HistoryFilter = z.infer<typeof HistoryFilter>;
