import * as z from 'zod/mini';
import { TermKind } from './brand.ts';
import { BrandId, Instant, PostKey } from './ids.ts';
import { Post } from './post.ts';

/** Why a post concerns a brand: the term, or that it answers or quotes one of our own posts. */
export const Finding = z.object({
  kind: z.union([TermKind, z.enum(['reply', 'quote'])]),
  /** The words of the post that were found, as they stand there; for `reply` and `quote` our own handle. */
  text: z.string().check(z.maxLength(1_000)),
  /** Where they stand in `post.text`, in UTF-16 units; absent for `reply`, `quote` and links the text does not spell out. */
  start: z.optional(z.number()),
  end: z.optional(z.number()),
  competitor: z.optional(z.literal(true)),
});
export type Finding = z.infer<typeof Finding>;

/** A post that concerns a brand: tagged, untagged, or a reply to the brand. */
export const Mention = z.object({
  post: Post,
  brand: BrandId,
  found: z.array(Finding).check(z.minLength(1), z.maxLength(500)),
});
export type Mention = z.infer<typeof Mention>;

/** A mention of competitors only: worth seeing, nobody waits for our answer. */
export function isAboutCompetitor(mention: Pick<Mention, 'found'>): boolean {
  return mention.found.every((finding) => finding.competitor === true);
}

/** How much each kind of finding says of whom a post is for, the most first: who is answered or addressed before who is named. */
const addressed: readonly Finding['kind'][] = [
  'reply',
  'handle',
  'quote',
  'name',
  'hashtag',
  'product',
  'link',
  'pattern',
];

/**
 * Of mentions of one post by several brands the one that has to answer; it alone is kept. The brand whose account is answered
 * or addressed comes before one whose name, and that before one whose product is found; then the one that is found more
 * often, then the first. One that only has a competitor found comes last.
 */
export function mostConcerned<One extends Pick<Mention, 'found'>>(one: One, other: One): One {
  const [ofOne, ofOther] = [concern(one), concern(other)];
  return ofOther.rank < ofOne.rank || (ofOther.rank === ofOne.rank && ofOther.count > ofOne.count) ? other : one;
}

function concern({ found }: Pick<Mention, 'found'>): { rank: number; count: number } {
  const ours = found.filter(({ competitor }) => competitor !== true).map(({ kind }) => addressed.indexOf(kind));
  return { rank: Math.min(...ours, addressed.length), count: ours.length };
}

export const sentimentLabels = ['negative', 'neutral', 'positive', 'unsure'] as const;
/** How the author feels towards the brand; *unsure* is an answer, not a failure. */
export const Sentiment = z.object({
  label: z.enum(sentimentLabels),
  /** 0 (hardly) to 1 (strongly); 0 for neutral and unsure. */
  strength: z.number().check(z.minimum(0), z.maximum(1)),
  /** The words of the post that decided it, as they stand there, strongest first. */
  words: z.array(z.string()).check(z.maxLength(50)),
  /** Judged by a short list of words alone, as posts in other languages than English are: it is more often wrong. */
  certainty: z.optional(z.literal('low')),
});
export type Sentiment = z.infer<typeof Sentiment>;

/** How far a mention's case has come. */
export const CaseState = z.discriminatedUnion('kind', [
  /** `since` is when the post was written, or when we first saw it where the page does not say (`from: 'seen'`). */
  z.object({ kind: z.literal('waiting'), since: Instant, from: z.enum(['posted', 'seen']) }),
  z.object({ kind: z.literal('answered'), by: z.string(), at: Instant, since: Instant }),
  z.object({ kind: z.literal('dismissed'), by: z.string(), at: Instant }),
  /** About competitors only. */
  z.object({ kind: z.literal('watched') }),
]);
export type CaseState = z.infer<typeof CaseState>;

/** What a mark in the feed shows; all of it stays inside the mark's closed shadow root. */
export const MarkView = z.object({
  post: PostKey,
  sentiment: Sentiment.shape.label,
  /** Its words, or that earlier ones still wait, ask for an answer before others. */
  urgent: z.optional(z.literal(true)),
  /** Likely it is not about us. */
  notUs: z.optional(z.literal(true)),
  /** From then on they wait longer than they may. */
  dueAt: z.optional(Instant),
  /** Contacts with this customer before this mention. */
  met: z.number(),
  state: CaseState,
});
export type MarkView = z.infer<typeof MarkView>;
