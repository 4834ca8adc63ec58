import type { CustomerId, PostKey } from '../model/ids.ts';

/** A mention as far as its place in a thread goes. */
interface Placed {
  readonly key: PostKey;
  readonly customer: CustomerId;
  /** The post it answers. */
  readonly answers?: PostKey;
}

/**
 * Mentions by thread: those of one customer that answer each other, or our replies to each other. What two people wrote
 * below one post is two threads, and so is what one wrote twice below a post of somebody else's.
 * @param replies of each of our replies the post that it answers
 */
export function threadsOf<One extends Placed>(
  mentions: readonly One[],
  replies: ReadonlyMap<PostKey, PostKey>,
): readonly (readonly One[])[] {
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]));
  const threads = new Map(mentions.map((mention) => [mention.key, [mention]]));
  for (const { key, customer, answers } of mentions) {
    const above = answers && (byKey.get(answers) ?? byKey.get(replies.get(answers) ?? answers));
    const [theirs, others] = [threads.get(key), above && threads.get(above.key)];
    if (above?.customer !== customer || theirs === undefined || others === undefined || theirs === others) continue;
    others.push(...theirs);
    for (const one of theirs) threads.set(one.key, others);
  }
  return [...new Set(threads.values())];
}
