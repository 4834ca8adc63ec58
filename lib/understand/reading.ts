import type { Sentiment } from '../model/mention.ts';
import type { UrgencyReason } from '../model/understanding.ts';
import type { Features } from './features.ts';

/** A post's features, and what is understood of it without a team's corrections. */
export interface Reading extends Features {
  /** Of the words that are read, BCP 47; absent where it is not known. */
  readonly language?: string | undefined;
  /** The author's own, which is another one where the page shows a translation. */
  readonly spoken?: string | undefined;
  /** Marks (1) the tokens that stand in posts of every kind (`silent-tokens.ts`); only what is learnt asks for them. */
  readonly silent: () => Uint8Array;
  readonly sentiment: Sentiment;
  /** Why it is urgent by its own words. */
  readonly reasons: readonly UrgencyReason[];
}
