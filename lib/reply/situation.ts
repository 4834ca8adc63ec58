import type { BrandId, Instant, ResponseId, SiteId } from '../model/ids.ts';
import type { Sentiment } from '../model/mention.ts';
import type { Intent, IssueTypeId, UrgencyReason } from '../model/understanding.ts';
import type { Voice } from '../model/voice.ts';
import type { GapValues } from './gaps.ts';

/** All that is known of the post that a reply is looked for. */
export interface Situation {
  /** The post's name, for choices that shall stay the same. */
  readonly key: string;
  readonly site: SiteId;
  readonly text: string;
  readonly sentiment: Sentiment['label'];
  /** What the post does; tells how it feels where its sentiment does not. */
  readonly intent?: Intent | undefined;
  /** BCP 47; absent where nobody knows. */
  readonly language?: string | undefined;
  readonly issueType?: IssueTypeId | undefined;
  /** Why it is urgent by its own words, the weightiest first. */
  readonly reasons?: readonly UrgencyReason[] | undefined;
  readonly brand?: BrandId | undefined;
  /** The words of the brand are in it, but it is not about us. */
  readonly notUs?: boolean;
  readonly values: GapValues;
  readonly voice?: Voice | undefined;
  readonly now: Instant;
  /** When the customer wrote before, within a year, and when the promise is due that we still can keep in time. */
  readonly wroteAt?: Instant | undefined;
  readonly promisedBy?: Instant | undefined;
  /** Replies of ours to posts like this one, those that ended well. */
  readonly past?: readonly PastReply[];
  /** Posts like this one that were answered with a canned response, and did not end badly. */
  readonly examples?: readonly { readonly response: ResponseId; readonly post: string }[];
  /** Those that this customer got already. */
  readonly got?: ReadonlySet<ResponseId>;
}

/** A reply that ended well. */
export interface PastReply {
  readonly id: string;
  /** What it said, with gaps for what belonged to that customer (`as-template.ts`). */
  readonly text: string;
  /** The post that it answered. */
  readonly post: string;
  readonly outcome: 'thanked' | 'resolved';
  readonly by: string;
  readonly at: Instant;
  readonly response?: ResponseId | undefined;
  readonly language?: string | undefined;
  readonly site: SiteId;
}
