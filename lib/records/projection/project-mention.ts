import { caseState, contactTime } from '../../desk/cases.ts';
import type { EntryOf } from '../../model/entry.ts';
import { type CustomerId, type Instant, longestId, type PostKey, postKey } from '../../model/ids.ts';
import type { CaseState } from '../../model/mention.ts';
import type { CaseRow, Judgement, MentionRow } from '../rows.ts';
import { correctedOf } from './project-correction.ts';
import { customerOf, withAccount, withSeenName } from './project-customer.ts';
import { accountKey, addSighting, under } from './project-identity.ts';
import { withContactAt } from './spans.ts';
import type { Worksheet } from './worksheet.ts';

/** A post may be kept twice (first cut off, later whole): the first says whose it is, the last what it says. */
export function projectMention(entry: EntryOf<'mention'>, sheet: Worksheet): void {
  const { post } = entry.mention;
  const key = postKey(post);
  const identity = accountKey(post.site, post.author, entry.customer);
  const before = sheet.mentions.get(key);
  const isFirst = before === undefined || entry.clock < before.firstClock;
  const isLast = before === undefined || entry.clock > before.clock;
  const seenAt = earliest(before?.seenAt, entry.at);
  const said = isLast
    ? { ...entry.mention, sentiment: entry.sentiment, understood: entry.understood, clock: entry.clock }
    : before;
  const row: MentionRow = {
    key,
    customer: isFirst ? entry.customer : before.customer,
    identity: isFirst ? identity : before.identity,
    firstClock: isFirst ? entry.clock : before.firstClock,
    post: said.post,
    brand: said.brand,
    found: said.found,
    sentiment: said.sentiment,
    ...(said.understood === undefined ? {} : { understood: said.understood }),
    clock: said.clock,
    seenAt,
    at: contactTime(said.post.postedAt, seenAt).since,
    state: before?.state ?? { kind: 'watched' },
    ...under(before, entry.customer),
    ...answersOf(said.post),
  };
  sheet.mentions.put(row);
  settleCase(key, sheet, before);
  countMention(before, row, sheet);
  addSighting(sheet, entry.customer, post.site, post.author, entry);
  const seen = withSeenName(customerOf(sheet, entry.customer), post.author.name ?? post.author.handle, entry.clock);
  sheet.putCustomer(withAccount(seen, post.site, post.author.handle));
}

/** What is understood anew, until more of the post is read; what is said last counts. */
export function projectJudged({ post, sentiment, understood, clock }: EntryOf<'judged'>, sheet: Worksheet): void {
  const events = caseOf(sheet, post);
  if (events.judged !== undefined && events.judged.clock >= clock) return;
  sheet.cases.put({ ...events, judged: { sentiment, understood, clock } });
  settleCase(post, sheet);
}

export function projectVerdict(entry: EntryOf<'caseDismissed' | 'caseReopened'>, sheet: Worksheet): void {
  const events = caseOf(sheet, entry.post);
  if (events.verdict !== undefined && events.verdict.clock >= entry.clock) return;
  const kind = entry.kind === 'caseDismissed' ? 'dismissed' : 'reopened';
  sheet.cases.put({ ...events, verdict: { kind, by: entry.by, at: entry.at, clock: entry.clock } });
  settleCase(entry.post, sheet);
}

/** Whether a post still stands on its site; what is said last counts. */
export function projectPostGone({ post, gone, at, clock }: EntryOf<'postGone'>, sheet: Worksheet): void {
  const events = caseOf(sheet, post);
  if (events.gone !== undefined && events.gone.clock >= clock) return;
  sheet.cases.put({ ...events, gone: { value: gone, at: new Date(at).toISOString(), clock } });
  settleCase(post, sheet);
}

/** Whose account it is, where nothing of what it wrote is kept. */
export function projectSeen(entry: EntryOf<'seen'>, sheet: Worksheet): void {
  const { customer, site, author, clock } = entry;
  addSighting(sheet, customer, site, author, entry);
  const seen = withSeenName(customerOf(sheet, customer), author.name ?? author.handle, clock);
  const at = new Date(entry.at).toISOString();
  const times = [at, ...Object.values(seen.sighted ?? {})].toSorted();
  const sighted = { first: times[0] ?? at, last: times.at(-1) ?? at };
  sheet.putCustomer(withAccount(withContactAt({ ...seen, sighted }, at), site, author.handle));
}

export function caseOf(sheet: Worksheet, post: PostKey): CaseRow {
  return sheet.cases.get(post) ?? { post, replies: [] };
}

/** Says anew how far a case has come and how its post is understood; nothing to say while the mention itself is not there. */
export function settleCase(post: PostKey, sheet: Worksheet, before = sheet.mentions.get(post)): void {
  const mention = sheet.mentions.get(post);
  if (mention === undefined) return;
  const events = caseOf(sheet, post);
  const { waitingSince: _waiting, answeredAt: _answered, goneAt: _gone, corrected: _corrected, ...rest } = mention;
  const state = stateOf(mention, sheet);
  sheet.mentions.put({
    ...rest,
    ...judgedAfter(mention, events),
    ...correctedOf(events),
    state,
    ...(state.kind === 'waiting' ? { waitingSince: state.since } : {}),
    ...(state.kind === 'answered' ? { answeredAt: state.at } : {}),
    ...(events.gone?.value === true ? { goneAt: events.gone.at } : {}),
  });
  const waited = before?.waitingSince === undefined ? undefined : before.customer;
  const waits = state.kind === 'waiting' ? mention.customer : undefined;
  if (waited === waits) return;
  if (waited !== undefined) addWaiting(sheet, waited, -1);
  if (waits !== undefined) addWaiting(sheet, waits, 1);
}

/** Says anew how far those cases have come of which something else in their thread decides, once all else is said. */
export function settleThreads(sheet: Worksheet): void {
  for (const post of sheet.threads.together(sheet)) {
    const mention = sheet.mentions.get(post);
    if (mention !== undefined && !isSame(mention.state, stateOf(mention, sheet))) settleCase(post, sheet);
  }
}

function stateOf(mention: MentionRow, sheet: Worksheet): CaseState {
  const events = caseOf(sheet, mention.key);
  const { corrected: _corrected, ...rest } = mention;
  const said = { ...rest, ...judgedAfter(mention, events), ...correctedOf(events) };
  return caseState(said, { ...events, inThread: sheet.threads.repliesBeside(mention.key) });
}

function isSame(one: CaseState, other: CaseState): boolean {
  return JSON.stringify(one) === JSON.stringify(other); // both are made by `caseState`
}

/** One more of this customer's mentions waits, or one fewer. */
function addWaiting(sheet: Worksheet, customer: CustomerId, more: 1 | -1): void {
  const { waiting: before = 0, ...row } = customerOf(sheet, customer);
  const theirs = before + more;
  sheet.putCustomer(theirs === 0 ? row : { ...row, waiting: theirs });
  const all = (sheet.totals.get('totals')?.waiting ?? 0) + more;
  if (all === 0) sheet.totals.delete('totals');
  else sheet.totals.put({ key: 'totals', waiting: all });
}

function judgedAfter({ clock }: MentionRow, { judged }: CaseRow): Partial<Judgement> {
  if (judged === undefined || judged.clock < clock) return {};
  return { sentiment: judged.sentiment, understood: judged.understood };
}

function countMention(before: MentionRow | undefined, row: MentionRow, sheet: Worksheet): void {
  if (before?.customer !== row.customer) {
    if (before !== undefined) addMentions(sheet, before, -1);
    addMentions(sheet, row, 1);
  }
  if (before !== undefined && (before.customer !== row.customer || before.at !== row.at)) {
    sheet.recount.add(before.customer).add(row.customer);
  }
}

function addMentions(sheet: Worksheet, { customer, at }: MentionRow, more: 1 | -1): void {
  const row = customerOf(sheet, customer);
  const counts = { ...row.counts, mentions: row.counts.mentions + more };
  sheet.putCustomer(more === 1 ? withContactAt({ ...row, counts }, at) : { ...row, counts });
}

function earliest(a: Instant | undefined, b: Instant): Instant {
  return a === undefined || b < a ? b : a;
}

/** The post that this one answers, where the page names it by an id that can be one of ours. */
export function answersOf({ site, inReplyTo }: MentionRow['post']): { answers?: PostKey } {
  const id = inReplyTo?.id;
  return id === undefined || id.length > longestId ? {} : { answers: postKey({ site, id }) };
}
