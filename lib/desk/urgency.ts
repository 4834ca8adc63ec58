import type { Instant } from '../model/ids.ts';
import type { CaseState, Sentiment } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import {
  type Intent,
  type Urgency,
  type UrgencyReason,
  urgencyLevels,
  urgencyReasonKinds,
} from '../model/understanding.ts';

/** What is known of a mention when it is looked at. */
export interface Situation {
  readonly state: CaseState;
  readonly intent: Intent;
  /** With what agents said of it, as the intent is. */
  readonly sentiment: Sentiment['label'];
  /** Why it is urgent by its own words. */
  readonly reasons: readonly UrgencyReason[];
  /** How many earlier mentions of the same person still wait. */
  readonly unansweredBefore: number;
  readonly counts: Post['counts'];
  /** How long they may wait, in minutes. */
  readonly target: number;
}

/** From when on many read along. */
const manyReposts = 100;
const manyLikes = 500;
const manyViews = 20_000;

/** One of these is enough for the first or the second level; of the others it takes two. */
const critical: readonly UrgencyReason['kind'][] = ['safety'];
const high: readonly UrgencyReason['kind'][] = ['legal', 'outage', 'vulnerable', 'press'];
/** What nobody waits for an answer to, by how its author feels: many a complaint is taken for something else. */
const idle: { readonly [Label in Sentiment['label']]: readonly Intent[] } = {
  negative: ['spam'],
  unsure: ['spam', 'praise'],
  neutral: ['spam', 'praise', 'other'],
  positive: ['spam', 'praise', 'other'],
};

/**
 * How soon a mention must be answered, and why: danger first; then a threat of law, an outage, somebody vulnerable, the
 * press, or two of the weaker reasons together. Who was answered waits for nothing more.
 */
export function urgencyOf(situation: Situation, now: Instant): Urgency {
  const reasons = [...situation.reasons, ...circumstances(situation, now)].toSorted(
    (a, b) => urgencyReasonKinds.indexOf(a.kind) - urgencyReasonKinds.indexOf(b.kind),
  );
  const dueAt = dueAtOf(situation);
  return { level: levelOf(reasons, situation), reasons, ...(dueAt === undefined ? {} : { dueAt }) };
}

/** When they have waited as long as they may; undefined where nobody waits for an answer. */
export function dueAtOf({
  state,
  intent,
  sentiment,
  target,
}: Pick<Situation, 'state' | 'intent' | 'sentiment' | 'target'>): Instant | undefined {
  if (state.kind !== 'waiting' || idle[sentiment].includes(intent)) return undefined;
  return new Date(Date.parse(state.since) + target * 60_000).toISOString();
}

function levelOf(reasons: readonly UrgencyReason[], { state, intent, sentiment }: Situation): Urgency['level'] {
  if (state.kind !== 'waiting') return 'low';
  const kinds = reasons.map(({ kind }) => kind);
  const weighty = kinds.filter((kind) => high.includes(kind) && kind !== 'press');
  if (kinds.some((kind) => critical.includes(kind)) || weighty.length > 1) return 'critical';
  if (kinds.some((kind) => high.includes(kind)) || kinds.length > 1) return 'high';
  return kinds.length === 0 && idle[sentiment].includes(intent) ? 'low' : 'normal';
}

/** What no word of the post says. */
function circumstances(situation: Situation, now: Instant): UrgencyReason[] {
  const { unansweredBefore, counts } = situation;
  const dueAt = dueAtOf(situation);
  if (dueAt === undefined) return [];
  const kinds: UrgencyReason['kind'][] = [];
  if (Date.parse(now) >= Date.parse(dueAt)) kinds.push('waiting');
  if (unansweredBefore > 0) kinds.push('unanswered');
  if (isWidelyRead(counts)) kinds.push('reach');
  return kinds.map((kind) => ({ kind, words: [] }));
}

function isWidelyRead({ reposts = 0, likes = 0, views = 0 }: NonNullable<Post['counts']> = {}): boolean {
  return reposts >= manyReposts || likes >= manyLikes || views >= manyViews;
}

/** The most urgent first, then who waits longest. */
export function byUrgency(
  a: { readonly urgency: Urgency; readonly since: Instant },
  b: { readonly urgency: Urgency; readonly since: Instant },
): number {
  const levels = urgencyLevels.indexOf(b.urgency.level) - urgencyLevels.indexOf(a.urgency.level);
  return levels !== 0 ? levels : Date.parse(a.since) - Date.parse(b.since);
}
