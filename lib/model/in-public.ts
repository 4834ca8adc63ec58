import type { KeptMention } from './customer.ts';
import { isAboutCompetitor } from './mention.ts';

/** What decides whether others may be told of a mention. */
type Told = Pick<KeptMention, 'brand' | 'post' | 'found' | 'corrected' | 'goneAt'>;

/**
 * Whether an earlier mention, and what we answered to it, may be spoken of in an answer to this one: it is about the same
 * brand of ours, its post still stands, and whoever reads the answer could read it: it is in no other group.
 */
export function isPublicBeside(
  earlier: Told,
  { brand, post: { group } }: Pick<KeptMention, 'brand' | 'post'>,
): boolean {
  if (earlier.brand !== brand || earlier.goneAt !== undefined) return false;
  if (earlier.corrected?.relevance === 'notUs' || isAboutCompetitor(earlier)) return false;
  const within = earlier.post.group;
  return within === undefined || (within.id !== undefined && within.id === group?.id);
}
