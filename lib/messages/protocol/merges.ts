/** What views ask of two customers who may be one person. */
import * as z from 'zod/mini';
import { CustomerId, EntryId, Instant, SiteId } from '../../model/ids.ts';
import { Pair, SameReason, WinningSides } from '../../model/merge.ts';
import { byViews } from './message.ts';

const nothing = z.undefined();

/** Somebody who may be the same person, and what speaks for it. */
export const SameProposal = z.object({
  id: CustomerId,
  name: z.string(),
  handles: z.array(z.object({ site: SiteId, handle: z.string() })),
  lastAt: Instant,
  /** The two customers that have it in common, the card's own first; either may be one of several of a person. */
  customers: Pair,
  reasons: z.array(SameReason),
});
export type SameProposal = z.infer<typeof SameProposal>;

export const mergeQuestions = {
  /** Two customers are one person; where they are already, nothing changes. */
  mergeCustomers: byViews(z.object({ id: EntryId, customers: Pair, wins: WinningSides }), nothing),
  /** They are two after all; what was written since stays with whom it was written for. */
  undoMerge: byViews(z.object({ id: EntryId, merge: EntryId }), nothing),
  /** Two customers are not the same person and nobody shall be asked again; or that is taken back. */
  setStrangers: byViews(z.object({ id: EntryId, customers: Pair, strangers: z.boolean() }), nothing),
} as const;
