import type { EntryId, Instant } from '../model/ids.ts';
import { type CaseState, isAboutCompetitor, type Mention } from '../model/mention.ts';

/** What happened to a mention after it was seen; `clock` orders it, `at` is when it happened. */
export interface CaseEvents {
  readonly verdict?: { readonly kind: 'dismissed' | 'reopened'; by: string; at: Instant; clock: string };
  readonly replies: readonly { readonly id: EntryId; by: string; at: Instant; clock: string }[];
}

/**
 * How far a mention's case has come. The last thing somebody did decides: a reply answers, a dismissal ends,
 * reopening lets it wait again. Of several replies the first one counts, since that is when the wait was over.
 */
export function caseState(
  mention: Pick<Mention, 'found' | 'post'> & { seenAt: Instant },
  events: CaseEvents,
): CaseState {
  const { verdict } = events;
  const waiting = contactTime(mention.post.postedAt, mention.seenAt);
  const answers = events.replies.filter(({ clock }) => verdict === undefined || clock > verdict.clock);
  const [first] = answers.toSorted((a, b) => compare(a.at, b.at) || compare(a.clock, b.clock));
  if (first !== undefined) return { kind: 'answered', by: first.by, at: first.at, since: waiting.since };
  if (verdict?.kind === 'dismissed') return { kind: 'dismissed', by: verdict.by, at: verdict.at };
  if (isAboutCompetitor(mention)) return { kind: 'watched' };
  return { kind: 'waiting', ...waiting };
}

/**
 * When a post reached us: the moment of writing where the page tells it, even if we saw it late; else when we saw it.
 * A time in the future is not believed.
 */
export function contactTime(
  postedAt: Instant | undefined,
  seenAt: Instant,
): { since: Instant; from: 'posted' | 'seen' } {
  if (postedAt === undefined || Date.parse(postedAt) > Date.parse(seenAt)) return { since: seenAt, from: 'seen' };
  return { since: new Date(postedAt).toISOString(), from: 'posted' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
