import * as z from 'zod/mini';
import { Amount } from './amount.ts';
import { Corrected } from './correction.ts';
import { BrandId, CustomerId, EntryId, IdentityKey, Instant, PostKey, ResponseId, SiteId } from './ids.ts';
import { CaseState, Finding, Sentiment } from './mention.ts';
import { Count, Post, WebAddress } from './post.ts';
import { type Intent, type IssueTypeId, Understood } from './understanding.ts';

export const Label = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));
/** Longest text that an agent logs, notes or sends, in UTF-16 units. */
export const longestWords = 20_000;
const Words = z.string().check(z.maxLength(longestWords));

/** How many follow an account, as was seen last. It decides nothing. */
export const Followers = z.object({ count: Count, at: Instant });
export type Followers = z.infer<typeof Followers>;

/** One account of a person on one site, with every handle and name it has had. */
export const Identity = z.object({
  key: IdentityKey,
  customer: CustomerId,
  site: SiteId,
  handle: z.string(),
  name: z.optional(z.string()),
  userId: z.optional(z.string()),
  followers: z.optional(Followers),
  /** Earlier handles and names with the time they were last seen, newest first. */
  earlier: z.array(z.object({ handle: z.string(), name: z.optional(z.string()), until: Instant })),
});
export type Identity = z.infer<typeof Identity>;

/** A private remark on a customer. */
export const Note = z.object({ id: EntryId, at: Instant, by: z.string(), text: Words });
export type Note = z.infer<typeof Note>;

/** A note as it stands in a history, with what it said before; author and time are those of the first text. */
export const KeptNote = z.extend(Note, {
  /** Who gave it the text it has now, and when; absent where it was never corrected. */
  corrected: z.optional(z.object({ at: Instant, by: z.string() })),
  /** The texts it had before, newest first. */
  earlier: z.optional(z.array(z.omit(Note, { id: true }))),
});
export type KeptNote = z.infer<typeof KeptNote>;

/** What else an agent or an import knows of a customer, each as it was typed. `number` is the one the shop's books give. */
export const detailFields = ['email', 'phone', 'number', 'place', 'link'] as const;
export type DetailField = (typeof detailFields)[number];
/** All that can be typed of a customer. */
export const CustomerField = z.enum(['name', 'firstName', ...detailFields]);
export type CustomerField = z.infer<typeof CustomerField>;
/** Longest name, address or other field of a customer, in UTF-16 units. */
export const longestField = 200;

/** A person we keep a record of. Everything here is a projection of the journal. */
export const Customer = z.object({
  id: CustomerId,
  name: z.string(),
  /** What an agent typed as the first name; wins over what the display name suggests. */
  firstName: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  number: z.optional(z.string()),
  place: z.optional(z.string()),
  link: z.optional(z.string()),
  since: Instant,
  lastAt: Instant,
  /** Mentions seen and interactions logged. */
  counts: z.object({ mentions: z.number(), interactions: z.number() }),
  labels: z.array(Label),
});
export type Customer = z.infer<typeof Customer>;

/** What is logged by hand of what happened away from the networks. */
export const offlineKinds = ['call', 'visit', 'event', 'order', 'complaint', 'other'] as const;
/** `share`: they passed a post of ours on. */
export const interactionKinds = ['reply', ...offlineKinds, 'reward', 'thanks', 'share'] as const;
/** Longest order number, in UTF-16 units. */
export const longestReference = 200;
/** One contact between us and a customer, online or offline. */
export const Interaction = z.object({
  id: EntryId,
  customer: CustomerId,
  kind: z.enum(interactionKinds),
  at: Instant,
  by: z.string(),
  text: z.optional(Words),
  /** What was paid, cost or given back. */
  amount: z.optional(Amount),
  /** The number of the order it is about. */
  reference: z.optional(z.string().check(z.maxLength(longestReference))),
  /** The mention it answers. */
  answers: z.optional(PostKey),
  /** Our own post, once it was seen in the thread. */
  reply: z.optional(PostKey),
  permalink: z.optional(WebAddress),
  /** The canned response that it was made from. */
  response: z.optional(ResponseId),
});
export type Interaction = z.infer<typeof Interaction>;

/** A mention as kept in the records, with what was understood and how far its case has come. */
export const KeptMention = z.object({
  key: PostKey,
  customer: CustomerId,
  identity: IdentityKey,
  brand: BrandId,
  post: Post,
  found: z.array(Finding),
  sentiment: Sentiment,
  understood: z.optional(Understood),
  /** What agents say instead of what was understood. */
  corrected: z.optional(Corrected),
  seenAt: Instant,
  state: CaseState,
  /** Since when its post is known to be gone from its site; after the retention set for that, its words are gone, too. */
  goneAt: z.optional(Instant),
});
export type KeptMention = z.infer<typeof KeptMention>;

/** How the author feels: as an agent says, where one does, which no words of the post decided. */
export function sentimentOf({ sentiment, corrected }: Pick<KeptMention, 'sentiment' | 'corrected'>): Sentiment {
  return corrected?.sentiment === undefined ? sentiment : { label: corrected.sentiment, strength: 0, words: [] };
}

/** What the post does: as an agent says, else as it was understood; undefined where it was kept before posts were. */
export function intentOf({ understood, corrected }: Matter): Intent | undefined {
  return corrected?.intent ?? understood?.intent;
}

/** What it is about, in the same way. */
export function issueTypeOf({ understood, corrected }: Matter): IssueTypeId | undefined {
  return corrected?.issueType ?? understood?.issueType;
}

type Matter = Pick<KeptMention, 'understood' | 'corrected'>;
