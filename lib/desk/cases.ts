import type { KeptMention } from '../model/customer.ts';
import type { EntryId, Instant } from '../model/ids.ts';
import { type CaseState, isAboutCompetitor } from '../model/mention.ts';
import { isOnlyThanks } from './outcome.ts';

interface Reply {
  readonly id: EntryId;
  readonly by: string;
  readonly at: Instant;
  readonly clock: string;
}

/** What happened to a mention after it was seen; `clock` orders it, `at` is when it happened. */
export interface CaseEvents {
  readonly verdict?: { readonly kind: 'dismissed' | 'reopened'; by: string; at: Instant; clock: string };
  readonly replies: readonly Reply[];
  /** Our replies to what else the same person wrote in its thread. */
  readonly inThread?: readonly Reply[];
}

type Seen = Pick<KeptMention, 'found' | 'post' | 'seenAt'>;
type Understood = Seen & Pick<KeptMention, 'sentiment' | 'understood' | 'corrected'>;

/**
 * How far a mention's case has come. The last thing somebody did decides: a reply answers, a dismissal ends,
 * reopening lets it wait again. Of several replies the first one counts, since that is when the wait was over. A thread is
 * one case: what waits is answered by the first reply after it to anything that the same person wrote there, and a mere
 * thanks after one needs no answer.
 */
export function caseState(mention: Seen | Understood, { verdict, replies, inThread = [] }: CaseEvents): CaseState {
  const waiting = contactTime(mention.post.postedAt, mention.seenAt);
  const counts = ({ clock }: Reply) => verdict === undefined || clock > verdict.clock;
  const answeredBy = ({ by, at }: Reply) => ({ kind: 'answered', by, at, since: waiting.since }) as const;
  const direct = firstOf(replies.filter(counts));
  if (direct !== undefined) return answeredBy(direct);
  if (verdict?.kind === 'dismissed') return { kind: 'dismissed', by: verdict.by, at: verdict.at };
  if (isAboutCompetitor(mention)) return { kind: 'watched' };
  const after = firstOf(inThread.filter((reply) => reply.at > waiting.since && counts(reply)));
  if (after !== undefined) return answeredBy(after);
  const isAfterOurs = verdict === undefined && inThread.some(({ at }) => at < waiting.since);
  if (isAfterOurs && 'sentiment' in mention && isOnlyThanks(mention))
    return { kind: 'dismissed', by: '', at: waiting.since };
  return { kind: 'waiting', ...waiting };
}

function firstOf(replies: readonly Reply[]): Reply | undefined {
  return replies.toSorted((a, b) => compare(a.at, b.at) || compare(a.clock, b.clock))[0];
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
