/** What views ask of those who stand by us, and of what was given to them. */
import * as z from 'zod/mini';
import { Amount } from '../../model/amount.ts';
import { Followers, Interaction } from '../../model/customer.ts';
import { CustomerId, Instant, SiteId } from '../../model/ids.ts';
import { WebAddress } from '../../model/post.ts';
import { Support } from '../../model/support.ts';
import { byViews } from './message.ts';

/** Somebody who stands by us. */
export const Supporter = z.object({
  customer: z.object({
    id: CustomerId,
    name: z.string(),
    handles: z.array(z.object({ site: SiteId, handle: z.string(), followers: z.optional(Followers) })),
  }),
  support: Support,
  /** The last post in which they did, where one can go to it. */
  post: z.optional(z.object({ site: SiteId, permalink: WebAddress })),
});
export type Supporter = z.infer<typeof Supporter>;

/** What was given in some time, newest first, and what all of it cost, once for each currency. */
export const Ledger = z.object({
  rewards: z.array(z.object({ reward: Interaction, customer: z.object({ id: CustomerId, name: z.string() }) })),
  spent: z.array(Amount),
});
export type Ledger = z.infer<typeof Ledger>;

export const supporterQuestions = {
  /** Who did most for the brand since they were last thanked, first. */
  supporters: byViews(z.object({ limit: z.number() }), z.array(Supporter)),
  /** What was given from one time until before another. */
  rewards: byViews(z.object({ from: Instant, to: Instant }), Ledger),
} as const;
