import * as z from 'zod/mini';
import { Interaction, interactionKinds, KeptMention, KeptNote } from './customer.ts';
import { CustomerChange } from './customer-change.ts';
import { EntryId, Instant, SiteId } from './ids.ts';
import { ReplyOutcome } from './outcome.ts';

/** What happens to a promise; one that was dropped may be open again. */
export const promiseSteps = ['given', 'changed', 'kept', 'dropped', 'reopened'] as const;

/** One line of a customer's history. */
export const HistoryItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mention'), at: Instant, mention: KeptMention }),
  z.object({
    kind: z.literal('interaction'),
    at: Instant,
    interaction: Interaction,
    /** How a reply of ours to a mention ended; absent while they are silent, and where it lies too far back to be followed. */
    became: z.optional(ReplyOutcome),
  }),
  z.object({ kind: z.literal('note'), at: Instant, note: KeptNote }),
  z.object({ kind: z.literal('change'), at: Instant, id: z.string(), by: z.string(), change: CustomerChange }),
  z.object({
    kind: z.literal('promise'),
    at: Instant,
    id: EntryId,
    by: z.string(),
    step: z.enum(promiseSteps),
    /** What was promised, and by when, as it stood then. */
    text: z.string(),
    due: Instant,
  }),
]);
export type HistoryItem = z.infer<typeof HistoryItem>;

/** What a history can be narrowed to: mentions, one kind of interaction, promises, notes, changes of labels, or merges. */
export const historyKinds = ['mention', ...interactionKinds, 'promise', 'note', 'label', 'merge'] as const;

/** Which lines of a history are wanted; what is absent narrows nothing. */
export const HistoryFilter = z.object({
  kind: z.optional(z.enum(historyKinds)),
  /** On which network it was: for an interaction, where what it answers stands. */
  site: z.optional(SiteId),
  /** Words or beginnings of words that it must hold, each of them. */
  text: z.optional(z.string().check(z.maxLength(200))),
});
export type HistoryFilter = z.infer<typeof HistoryFilter>;
