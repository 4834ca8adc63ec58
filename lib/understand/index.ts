import type { Sentiment } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import type { Found } from './aim.ts';
import { readPost } from './read-post.ts';
import { shippedWeights } from './weights.ts';

/** What a post says about itself. */
export interface Understanding {
  readonly sentiment: Sentiment;
  /** Primary language, in BCP 47, of the author's own words; absent where it is not known. */
  readonly language?: string;
}

/**
 * Understands a post, the same way every time; `found` says where in it the brand stands. Never throws, not for any
 * text and not for damaged weights, which it reports once. What it is worth stands in docs/model-card.md.
 */
export function understand(post: Post, found: readonly Found[] = [], weights = shippedWeights()): Understanding {
  const { sentiment, spoken } = readPost({ post, found }, undefined, weights);
  return spoken === undefined ? { sentiment } : { sentiment, language: spoken };
}
