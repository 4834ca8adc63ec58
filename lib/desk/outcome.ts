import { type Interaction, intentOf, type KeptMention, sentimentOf } from '../model/customer.ts';
import type { Instant, PostKey } from '../model/ids.ts';
import type { ReplyOutcome } from '../model/outcome.ts';
import { isStillOpen } from './still-open.ts';
import { isSettled, isThanks } from './success-words.ts';

type Reply = Pick<Interaction, 'at' | 'answers' | 'reply'>;
type Read = Pick<KeptMention, 'post' | 'sentiment' | 'understood' | 'corrected'>;
type Said = Read & { at: Instant; answers?: PostKey };

/**
 * What became of a reply: read from the first thing the customer wrote after it in the same thread. Undefined while they
 * are silent. Anger outweighs a "thanks", which may be meant the other way round, and so does what is still open.
 */
export function outcomeOf(reply: Reply, mentions: readonly Said[]): ReplyOutcome | undefined {
  const after = mentions
    .filter(({ at, answers }) => at > reply.at && answers !== undefined && isThread(answers, reply))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  return after && readOutcome(after);
}

function readOutcome(after: Read): ReplyOutcome {
  const feels = sentimentOf(after).label;
  if (feels === 'negative') return 'escalated';
  const text = after.post.text.replace(/[’‘´`]/g, "'");
  if (after.corrected?.intent === 'complaint' || isStillOpen(text)) return 'answered';
  if (isSettled(text)) return 'resolved';
  return isThanks(text) && !(isComplaint(after) && feels !== 'positive') ? 'thanked' : 'answered';
}

/** More words than this say something besides. */
const mostThanks = 25;

/**
 * Whether a post does nothing but thank, or say that all is well: no question, no complaint, nothing that may be meant the
 * other way round.
 */
export function isOnlyThanks(said: Read): boolean {
  const { post, understood } = said;
  const intent = intentOf(said);
  const isKind = intent === 'praise' || intent === 'other';
  if (!isKind || sentimentOf(said).label === 'unsure') return false;
  if (understood?.reasons.length !== 0 || /[?？؟]/u.test(post.text)) return false;
  const words = post.text.split(/\s+/u).filter((word) => /^[^@\p{L}]*\p{L}/u.test(word));
  const outcome = readOutcome(said);
  return words.length <= mostThanks && (outcome === 'thanked' || outcome === 'resolved');
}

/**
 * Whether its words read as a complaint. Those of a fault that is gone do, too ("my order has arrived now"): it decides
 * only where nothing else is said.
 */
function isComplaint(said: Read): boolean {
  return intentOf(said) === 'complaint';
}

function isThread(post: PostKey, { reply, answers }: Reply): boolean {
  return post === reply || post === answers;
}
