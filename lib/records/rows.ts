/**
 * What the tables hold. Rows are what views see plus what is needed to merge entries in any order:
 * the clock of each field that a later entry may win.
 */
import type { Done } from '../desk/deeds.ts';
import type { Brand } from '../model/brand.ts';
import type { Aspect, Said } from '../model/correction.ts';
import type { DetailField, Followers, Identity, Interaction, KeptMention, Note } from '../model/customer.ts';
import type { CustomerChange } from '../model/customer-change.ts';
import type { BrandId, CustomerId, EntryId, Instant, PostKey, ResponseId, SiteId } from '../model/ids.ts';
import type { KnowledgeId, KnowledgeNote } from '../model/knowledge.ts';
import type { Sentiment } from '../model/mention.ts';
import type { Pair, Wins } from '../model/merge.ts';
import type { ReplyOutcome } from '../model/outcome.ts';
import type { CustomerPromise, PromiseOutcome } from '../model/promise.ts';
import type { CannedResponse } from '../model/response.ts';
import type { ResponseTarget } from '../model/response-target.ts';
import type { TableImport } from '../model/table-import.ts';
import type { IssueType, IssueTypeId, Understood } from '../model/understanding.ts';
import type { Voice } from '../model/voice.ts';
import type { Clock } from './clock.ts';

/** A value and the clock it was set at: the greatest wins. */
export interface Timed<Value> {
  readonly value: Value;
  readonly clock: Clock;
}

export interface MentionRow extends KeptMention {
  /** When it was posted, where the page says so, else when it was seen: its place in the history. */
  at: Instant;
  /** Least clock: decides whose mention it is. */
  firstClock: Clock;
  /** Greatest clock: decides what it says. */
  clock: Clock;
  /** Present while it waits, so that the index holds nothing else. */
  waitingSince?: Instant;
  /** Present once answered, for today's numbers. */
  answeredAt?: Instant;
  /** When the post was seen to be gone from its site. */
  goneAt?: Instant;
  /** Every customer under whose id it was kept, where there are several. */
  under?: CustomerId[];
  /** The post it answers. */
  answers?: PostKey;
}

/** What happened to a mention's case; kept apart because an answer may be imported before the mention. */
export interface CaseRow {
  post: PostKey;
  verdict?: { kind: 'dismissed' | 'reopened'; by: string; at: Instant; clock: Clock };
  replies: { id: EntryId; by: string; at: Instant; clock: Clock }[];
  /** Whether the post is gone from its site, and since when that is known. */
  gone?: { value: boolean; at: Instant; clock: Clock };
  /** What was understood of it anew. */
  judged?: Judgement & { clock: Clock };
  /** What agents said of it instead of what was understood; without a value it was taken back. */
  said?: { readonly [One in Aspect]?: SaidRow };
  /** The brand for which something of `said` stands: what it learns from. */
  saidFor?: BrandId;
}

/** What is understood of a mention. */
export interface Judgement {
  sentiment: Sentiment;
  understood: Understood;
}

export interface SaidRow {
  said?: Said;
  brand: BrandId;
  id: EntryId;
  at: Instant;
  by: string;
  clock: Clock;
}

/** One handle and name an account was seen with, and when last. */
export interface Sighting {
  handle: string;
  name?: string;
  until: Instant;
  clock: Clock;
}

export interface IdentityRow extends Omit<Identity, 'earlier' | 'followers'> {
  /** The handle it has now, in lower case. */
  current: string;
  /** Least clock: decides whose account it is. */
  firstClock: Clock;
  /** Newest first. */
  sightings: Sighting[];
  /** As was seen last; absent where no page told it. */
  followers?: Followers & { clock: Clock };
  /** Every handle it has had, in lower case, each after its site: `x mayac`. */
  handles: string[];
  /** Every customer under whose id it was seen, where there are several. */
  under?: CustomerId[];
}

/** What is known of somebody besides their accounts; absent where nothing is. */
export type Details = { [Field in DetailField]?: string };

export interface CustomerRow extends Details {
  id: CustomerId;
  name: string;
  firstName?: string;
  /** First and last contact; absent only where labels or names were imported without any contact. */
  since?: Instant;
  lastAt?: Instant;
  /** When the person was recorded by hand. */
  recordedAt?: Instant;
  /** First and last time that an account was seen of whose contacts nothing is kept. */
  sighted?: { first: Instant; last: Instant };
  counts: { mentions: number; interactions: number; notes: number };
  /** How many of their mentions wait for an answer; absent where none does. */
  waiting?: number;
  /** `lastAt`, present while something waits, so that the index holds nothing else. */
  waitingLastAt?: Instant;
  /** Each label once, in alphabetical order. */
  labels: string[];
  /** The additions behind `labels` (OR-set). */
  added: { id: EntryId; label: string; at: Instant }[];
  /** Every handle ever, in lower case. */
  handles: string[];
  /** Where they have accounts, in alphabetical order. */
  sites?: SiteId[];
  seenName?: Timed<string>;
  /** What an agent typed; an undefined value gives the name back to what the site shows. */
  typedName?: Timed<string | undefined>;
  typedFirstName?: Timed<string | undefined>;
  typedDetails?: { readonly [Field in DetailField]?: Timed<string | undefined> };
  /** When they were last in touch (`lastInTouch`), present while details or labels are kept of them. */
  detailsAt?: Instant;
}

/** What a customer is found by; apart from the rest, which changes at every contact while this hardly does. */
export interface FindingRow {
  id: CustomerId;
  words: string[];
  labels: string[];
  /** Where they have accounts. */
  sites: SiteId[];
  /** The name as a list sorts it: without case and accents. */
  name: string;
  /** The same, present while something waits, so that the index holds nothing else. */
  waitingName?: string;
  /** What recognises the person elsewhere (`email:…`, `phone:+49…`, `number:…`, `handle:…`). */
  keys?: string[];
}

/** What a note is found by. Its key leads to the customer without reading a row. */
export interface NoteFindingRow {
  customer: CustomerId;
  note: EntryId;
  words: string[];
}

/** A word that customers or notes are found by, so that the words like a misspelt one are found without reading rows. */
export interface WordRow {
  word: string;
}

export interface InteractionRow extends Interaction {
  clock: Clock;
  /** An agent logged it; otherwise it was only seen in the thread. */
  byHand: boolean;
  /** Present where it was a reward, for the month's budget. */
  rewardedAt?: Instant;
  /** Present where it was a reply of some length: what replies like it are found by (`sent-replies.ts`). */
  sketch?: string[];
}

/** One text that a note has had. */
export interface NoteVersion {
  text: string;
  at: Instant;
  by: string;
  clock: Clock;
}

/** Says what its greatest clock says, and stands where its least one put it. */
export interface NoteRow extends Note {
  customer: CustomerId;
  clock: Clock;
  /** Every text it has had, oldest first, the one it has now at the end; absent where it was never corrected. */
  versions?: NoteVersion[];
}

/** An absent value is a removal, kept so that an older save does not bring it back. */
export interface BrandRow {
  id: BrandId;
  brand?: Brand;
  clock: Clock;
}

export interface KnowledgeRow {
  id: KnowledgeId;
  knowledge?: KnowledgeNote;
  clock: Clock;
}

/** A brand's voice. */
export interface VoiceRow {
  id: BrandId;
  voice: Voice;
  clock: Clock;
}

/** How long people may wait for a brand's answer. */
export interface TargetRow {
  id: BrandId;
  target: ResponseTarget;
  clock: Clock;
}

/** One of the team's own list; an absent value takes a seed away. */
export interface IssueTypeRow {
  id: IssueTypeId;
  issueType?: IssueType;
  clock: Clock;
}

export interface ResponseRow {
  id: ResponseId;
  response?: CannedResponse;
  clock: Clock;
}

/**
 * What was taken back, kept so that it stays away if it is imported later: the id of an interaction or a note, or
 * `labelOf`, since only the same customer's removal takes a label back.
 */
export interface GoneRow {
  id: string;
  /** Of a note; absent where an earlier version removed it. */
  note?: RemovedNote;
}

/** Whether a note is removed or was brought back, as was said last, and the note itself while it is away. */
export interface RemovedNote {
  clock: Clock;
  takenBack?: true;
  row?: NoteRow;
}

/** Two customers who are one person; `undone` once that was taken back. Rows of either stay under their own customer. */
export interface MergeRow {
  id: EntryId;
  customers: Pair;
  /** Absent while only its undoing is known: that may be imported before the merge. */
  told?: { wins: Wins; at: Instant; by: string; clock: Clock };
  undone?: true;
}

/** Whose card shows this customer, after every merge that stands. */
export interface GroupRow {
  customer: CustomerId;
  root: CustomerId;
}

export interface StrangersRow {
  /** Both ids in order, with a space between them. */
  id: string;
  customers: Pair;
  clock: Clock;
  takenBack?: true;
}

/** What an agent changed about a customer, as the timeline tells it. */
export interface ChangeRow {
  /** The entry's id; of the second customer that an entry is about, with `#2` behind it. */
  id: string;
  customer: CustomerId;
  at: Instant;
  by: string;
  change: CustomerChange;
}

/** What was said about a promise by one entry, named after it: its words and its day, or what became of it. */
export type PromiseStep = { readonly id: EntryId; readonly at: Instant; readonly by: string; readonly clock: Clock } & (
  | { readonly text: string; readonly due: Instant }
  | { readonly outcome: PromiseOutcome }
);

export interface PromiseRow {
  id: EntryId;
  /** Both absent while only its outcome is known: that may be imported before the promise. */
  customer?: CustomerId;
  told?: Omit<CustomerPromise, 'outcome'> & { clock: Clock };
  verdict?: { kind: PromiseOutcome; at: Instant; by: string; clock: Clock };
  /** Everything that was said about it, oldest first. */
  steps: readonly PromiseStep[];
  /** Present while it is not settled, so that the index holds nothing else. */
  dueOpen?: Instant;
  /** Present once it is, for its retention. */
  settledAt?: Instant;
}

/** What somebody did for the brand; the newest 200; older ones weigh next to nothing. */
export interface SupportRow {
  customer: CustomerId;
  deeds: Done[];
  /** When they did the newest of these. */
  lastAt?: Instant;
  /** When we last thanked or rewarded them. */
  thankedAt?: Instant;
  /** How often a post of theirs was seen at most, as the site says. */
  views?: number;
}

export interface TombstoneRow {
  /** Salted hash of one of their traces (`tombstones.ts`). */
  hash: string;
  salt: string;
  /** When they were erased, and when an agent let them in again. */
  erased?: Clock;
  lifted?: Clock;
}

/** An import from a table; its undoing may be known before it is. */
export interface BatchRow {
  id: EntryId;
  told?: TableImport & { clock: Clock };
  undone?: boolean;
}

/** What shall not become a canned response; without shingles that was taken back. */
export interface DeclinedRow {
  /** The reply that stood for it. */
  id: EntryId;
  shingles?: number[];
  clock: Clock;
}

/** How one of our replies ended, and by which words of the post it answered it is found, where it ended well. */
export interface ReplyRow {
  id: EntryId;
  customer: CustomerId;
  at: Instant;
  response?: ResponseId;
  /** Absent while the customer is silent. */
  outcome?: ReplyOutcome;
  /** What it is found by (`replies.ts`). */
  words?: string[];
  /** When it was, where somebody wrote it without a canned response. */
  ownAt?: Instant;
  /** Of such a one, what those like it share (`model/likeness.ts`). */
  sketch?: number[];
}

export interface TotalsRow {
  key: 'totals';
  waiting: number;
}

/** The journal's own facts: its last clock, this machine's part of clocks, and how many entries there are. */
export interface JournalRow {
  key: 'journal';
  clock: Clock;
  machine: string;
  entries: number;
}
