import { isNotUs } from '../model/correction.ts';
import { intentOf, issueTypeOf, type KeptMention, sentimentOf } from '../model/customer.ts';
import type { Instant } from '../model/ids.ts';
import type { CaseState, Sentiment } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import {
  type Intent,
  type IssueTypeId,
  type seedIssueTypes,
  type Urgency,
  type UrgencyReason,
  urgencyLevels,
  urgencyReasonKinds,
} from '../model/understanding.ts';

/** What is known of a mention when it is looked at. */
export interface Situation {
  readonly state: CaseState;
  readonly intent: Intent;
  /** An agent said what it does, so that it was not merely taken for that. */
  readonly isSaid?: boolean;
  /** With what agents said of it, as the intent is. */
  readonly sentiment: Sentiment['label'];
  readonly issueType: IssueTypeId | undefined;
  /** Why it is urgent by its own words. */
  readonly reasons: readonly UrgencyReason[];
  /** By what agents said of it or of others it is not about us. */
  readonly notUs?: boolean;
  /** How many earlier mentions of the same person still wait. */
  readonly unansweredBefore: number;
  readonly counts: Post['counts'];
  /** How long they may wait, in minutes. */
  readonly target: number;
}

/** A kept mention as it is looked at, with what agents said of it. */
export function situationOf(
  mention: Judged & Pick<KeptMention, 'state' | 'post'>,
  known: Pick<Situation, 'unansweredBefore' | 'target'>,
): Situation {
  const { state, post } = mention;
  return {
    state,
    intent: intentOf(mention) ?? unread,
    isSaid: mention.corrected?.intent !== undefined,
    sentiment: sentimentOf(mention).label,
    issueType: issueTypeOf(mention),
    reasons: reasonsOf(mention),
    notUs: isNotUs(mention),
    counts: post.counts,
    ...known,
  };
}

type Judged = Pick<KeptMention, 'sentiment' | 'understood' | 'corrected'>;

/** What is not understood may be a complaint. */
const unread: Intent = 'complaint';

/**
 * Why a mention is urgent by its own words. Whoever complains or is unhappy about safety tells of danger, whether or not one
 * word does. Whoever says that it is spam has read the words that sound grave.
 */
function reasonsOf(mention: Judged): readonly UrgencyReason[] {
  const { understood, corrected } = mention;
  if (corrected?.intent === 'spam') return [];
  const reasons = understood?.reasons ?? [];
  const told = reasons.filter(({ byIssueType }) => byIssueType !== true);
  const isUnhappy = (intentOf(mention) ?? unread) === 'complaint' || sentimentOf(mention).label === 'negative';
  const isAboutSafety = issueTypeOf(mention) === 'safety';
  if (!isAboutSafety || !isUnhappy || told.some(({ kind }) => kind === 'safety')) return told;
  const words = reasons.find(({ byIssueType }) => byIssueType === true)?.words ?? [];
  return [{ kind: 'safety', words, byIssueType: true }, ...told];
}

/** From when on many read along. */
const manyReposts = 100;
const manyLikes = 500;
const manyViews = 20_000;

/** One of these is enough for the second level, two for the first; of the others it takes two for the second. */
const grave: readonly UrgencyReason['kind'][] = ['safety', 'legal', 'outage', 'vulnerable', 'press'];
/** What a plain question or a praise names as well: a wheelchair, a baby, where to report fraud. */
const oftenHarmless: readonly UrgencyReason['kind'][] = ['legal', 'vulnerable'];

/**
 * How soon a mention must be answered, and why: danger first; then a threat of law, an outage, somebody vulnerable, the
 * press, or two of the weaker reasons together. Who was answered waits for nothing more, nor who likely means somebody
 * else: what stands in a cartoon is no danger.
 */
export function urgencyOf(situation: Situation, now: Instant): Urgency {
  const reasons = [...situation.reasons, ...circumstances(situation, now)].toSorted(
    (a, b) => urgencyReasonKinds.indexOf(a.kind) - urgencyReasonKinds.indexOf(b.kind),
  );
  const dueAt = dueAtOf(situation);
  return {
    level: levelOf(reasons, situation),
    reasons,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(situation.notUs === true ? { notUs: true as const } : {}),
  };
}

/** When they have waited as long as they may; undefined where nobody waits for an answer. */
export function dueAtOf(situation: Pick<Situation, 'state' | 'target' | keyof Read>): Instant | undefined {
  const { state, target } = situation;
  if (state.kind !== 'waiting' || isIdle(situation)) return undefined;
  return new Date(Date.parse(state.since) + target * 60_000).toISOString();
}

function levelOf(reasons: readonly UrgencyReason[], situation: Situation): Urgency['level'] {
  if (situation.state.kind !== 'waiting' || situation.notUs === true) return 'low';
  const weighty = reasons.map(({ kind }) => kind).filter((kind) => isGrave(kind) && !isHarmless(kind, situation));
  const isDanger = reasons.some(({ kind, byIssueType }) => kind === 'safety' && byIssueType !== true);
  if (isDanger || weighty.filter((kind) => kind !== 'press').length > 1) return 'critical';
  if (weighty.length > 0 || reasons.length > 1) return 'high';
  return reasons.length === 0 && isIdle(situation) ? 'low' : 'normal';
}

function isGrave(kind: UrgencyReason['kind']): boolean {
  return grave.includes(kind);
}

function isHarmless(kind: UrgencyReason['kind'], { intent, sentiment }: Read): boolean {
  if (!oftenHarmless.includes(kind) || intent === 'complaint') return false;
  return sentiment === 'positive' || (sentiment === 'neutral' && (intent === 'question' || intent === 'praise'));
}

type Read = Pick<Situation, 'intent' | 'isSaid' | 'sentiment' | 'issueType' | 'reasons' | 'notUs'>;

/** What people talk of who want nothing from us: a coffee of ours, or anything else. */
const talkedOf: readonly string[] = ['product', 'other'] satisfies (typeof seedIssueTypes)[number][];

/**
 * Whether nobody waits for an answer. Who is threatened with court does, however calmly it is said; and whoever may be
 * unhappy. So does whoever praises without a glad word, or says something of their parcel, their bill or our staff, unless
 * an agent says what it is: many a complaint is taken for something else, and sarcasm for praise.
 */
function isIdle({ intent, isSaid = false, sentiment, issueType, reasons, notUs = false }: Read): boolean {
  if (notUs) return true;
  if (reasons.some(({ kind }) => isGrave(kind))) return false;
  if (intent === 'spam') return true;
  if (intent !== 'praise' && intent !== 'other') return false;
  if (sentiment === 'positive') return true;
  return sentiment === 'neutral' && (isSaid || (intent === 'other' && talkedOf.includes(issueType ?? 'other')));
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

/** The most urgent first, then who waits longest; what is likely not about us comes last. */
export function byUrgency(
  a: { readonly urgency: Urgency; readonly since: Instant },
  b: { readonly urgency: Urgency; readonly since: Instant },
): number {
  const ours = Number(a.urgency.notUs === true) - Number(b.urgency.notUs === true);
  const levels = urgencyLevels.indexOf(b.urgency.level) - urgencyLevels.indexOf(a.urgency.level);
  return ours || levels || Date.parse(a.since) - Date.parse(b.since);
}
