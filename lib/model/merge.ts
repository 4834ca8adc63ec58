import * as z from 'zod/mini';
import { CustomerField } from './customer.ts';
import { CustomerId, EntryId, Instant } from './ids.ts';

/** Two customers that an agent compared. */
export const Pair = z.tuple([CustomerId, CustomerId]);
export type Pair = z.infer<typeof Pair>;

/** Whose value of each field the card shows; a field that is absent shows the one typed last. */
export const Wins = z.partialRecord(CustomerField, CustomerId);
export type Wins = z.infer<typeof Wins>;

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
