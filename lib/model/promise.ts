import * as z from 'zod/mini';
import { EntryId, Instant } from './ids.ts';

/** Longest promise, in UTF-16 units: what is longer is a note. */
const longestPromise = 2_000;

/** Something an agent told a customer that we would do, and by when. */
export const CustomerPromise = z.object({
  id: EntryId,
  at: Instant,
  by: z.string(),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestPromise)),
  due: Instant,
  /** Absent while it is open. */
  outcome: z.optional(z.object({ kind: z.enum(['kept', 'dropped']), at: Instant, by: z.string() })),
});
export type CustomerPromise = z.infer<typeof CustomerPromise>;
