import * as z from 'zod/mini';
import { CustomerField } from './customer.ts';
import { CustomerId, EntryId, Instant } from './ids.ts';

/** Of two customers, the first or the second. */
export const Side = z.union([z.literal(0), z.literal(1)]);
export type Side = z.infer<typeof Side>;

/** Two customers that an agent compared. */
export const Pair = z.tuple([CustomerId, CustomerId]);
export type Pair = z.infer<typeof Pair>;

/** Whose value of each field the card shows; a field that is absent shows the one typed last. */
export const Wins = z.partialRecord(CustomerField, CustomerId);
export type Wins = z.infer<typeof Wins>;

/** The same as somebody says it who sees two people, each of whom may be several customers. */
export const WinningSides = z.partialRecord(CustomerField, Side);
export type WinningSides = z.infer<typeof WinningSides>;

/** A merge that stands, as the card of the person tells it. */
export const Merge = z.object({ id: EntryId, customers: Pair, at: Instant, by: z.string() });
export type Merge = z.infer<typeof Merge>;

/** What two customers have in common; `lives` is a name together with a place. */
export const SameReason = z.object({
  kind: z.enum(['email', 'phone', 'number', 'link', 'handle', 'lives']),
  /** As it is compared: in lower case, a phone in digits. */
  value: z.string(),
});
export type SameReason = z.infer<typeof SameReason>;
