import * as z from 'zod/mini';
import { Instant, SiteId } from './ids.ts';

/** Longest text that is kept of one post, in UTF-16 units; an adapter cuts there and sets `truncated`. */
export const longestText = 100_000;

const Text = z.string().check(z.maxLength(longestText));
const Short = z.string().check(z.minLength(1), z.maxLength(1_000));
/** Only addresses that may be opened: a `javascript:` or `data:` link in a page never becomes a link of ours. */
export const WebAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(4_000));
export const Count = z.number().check(z.int(), z.minimum(0));

/** Who wrote a post, as the page names them. `handle` has no `@`. */
export const Author = z.object({
  handle: Short,
  name: z.optional(Short),
  /** The site's own stable id, where the page shows it: handles change hands, this does not. */
  userId: z.optional(Short),
  /** How many follow the account, as a page said when it was read: it is shown and decides nothing. */
  followers: z.optional(Count),
});
export type Author = z.infer<typeof Author>;

/** How exactly the page told the time: an age such as "3h" is only known to the hour. */
export const Precision = z.enum(['second', 'minute', 'hour', 'day']);
export type Precision = z.infer<typeof Precision>;

/** A post shown inside another one; its words are never part of the outer post. */
export const QuotedPost = z.object({
  id: z.optional(Short),
  author: z.optional(z.partial(Author)),
  text: z.optional(Text),
  permalink: z.optional(WebAddress),
  postedAt: z.optional(Instant),
});
export type QuotedPost = z.infer<typeof QuotedPost>;

/** One post or comment as read from a page. What the page does not show is absent, never empty. */
export const Post = z.object({
  site: SiteId,
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  author: Author,
  /** What the author wrote, emoji as characters; empty for a post of pictures only. */
  text: Text,
  permalink: z.optional(WebAddress),
  postedAt: z.optional(Instant),
  /** Present exactly when `postedAt` is. */
  postedAtPrecision: z.optional(Precision),
  /** BCP 47, as the page declares it for the author's own words. */
  language: z.optional(Short),
  quoted: z.optional(QuotedPost),
  /** An advertisement: read so that it can be passed over, never marked. */
  promoted: z.optional(z.literal(true)),
  repostedBy: z.optional(z.object({ handle: z.optional(Short), name: z.optional(Short) })),
  /** The post this one answers, as far as the page shows it. */
  inReplyTo: z.optional(z.object({ id: z.optional(Short), handle: z.optional(Short), name: z.optional(Short) })),
  /** The page shows only the beginning ("Show more"). */
  truncated: z.optional(z.literal(true)),
  /** The page shows a machine translation instead of the author's words. */
  translated: z.optional(z.literal(true)),
  /** What the pictures show, where the author or the site described them. */
  images: z.optional(z.array(z.object({ description: z.optional(Text) }))),
  counts: z.optional(z.partial(z.object({ replies: Count, reposts: Count, likes: Count, views: Count }))),
  /** The group the post stands in (Facebook). */
  group: z.optional(z.object({ id: z.optional(Short), name: z.optional(Short) })),
});
export type Post = z.infer<typeof Post>;
