/** What views ask of promises and notes. */
import * as z from 'zod/mini';
import { longestWords } from '../../model/customer.ts';
import { CustomerId, EntryId, PostKey } from '../../model/ids.ts';
import { CustomerPromise, PromiseOutcome } from '../../model/promise.ts';
import { byViews } from './message.ts';

const nothing = z.undefined();

/** A promise and whom it was given to. */
export const PromiseTo = z.object({
  promise: CustomerPromise,
  customer: z.object({ id: CustomerId, name: z.string() }),
});
export type PromiseTo = z.infer<typeof PromiseTo>;

export const promiseQuestions = {
  /** Give a note another text; what it said before is kept. */
  correctNote: byViews(
    z.object({ id: EntryId, note: EntryId, text: z.string().check(z.maxLength(longestWords)) }),
    nothing,
  ),
  /** Keep what we said we would do; a promise that has this id already is put in other words or to another day. */
  givePromise: byViews(
    z.object({
      entry: EntryId,
      id: EntryId,
      customer: CustomerId,
      text: CustomerPromise.shape.text,
      due: CustomerPromise.shape.due,
      /** The mention beside which it is given. */
      beside: z.optional(PostKey),
    }),
    nothing,
  ),
  /** Say what became of a promise. */
  settlePromise: byViews(z.object({ id: EntryId, promise: EntryId, outcome: PromiseOutcome }), nothing),
  /** Promises that are not settled, those due first at the top, and how many should have been kept by now. */
  promises: byViews(z.object({ limit: z.number() }), z.object({ promises: z.array(PromiseTo), overdue: z.number() })),
} as const;
