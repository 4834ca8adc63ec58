import * as z from 'zod/mini';
import { BrandId, EntryId, Instant } from './ids.ts';

/** Longest promise, in UTF-16 units: what is longer is a note. */
export const longestPromise = 2_000;

/** What became of a promise; `open` takes back what was said before. */
export const PromiseOutcome = z.enum(['kept', 'dropped', 'open']);
export type PromiseOutcome = z.infer<typeof PromiseOutcome>;

/** Something an agent told a customer that we would do, and by when. */
export const CustomerPromise = z.object({
  id: EntryId,
  at: Instant,
  by: z.string(),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestPromise)),
  due: Instant,
  /** Whose promise it is: of the mention beside which it was given. */
  brand: z.optional(BrandId),
  /** Absent while it is open. */
  outcome: z.optional(z.object({ kind: z.enum(['kept', 'dropped']), at: Instant, by: z.string() })),
});
export type CustomerPromise = z.infer<typeof CustomerPromise>;
