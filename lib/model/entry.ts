import * as z from 'zod/mini';
import { Brand } from './brand.ts';
import { Aspect, Said } from './correction.ts';
import { CustomerField, Interaction, Label, Note } from './customer.ts';
import { BrandId, CustomerId, EntryId, Instant, PostKey, ResponseId, SiteId } from './ids.ts';
import { KnowledgeId, KnowledgeNote } from './knowledge.ts';
import { Mention, Sentiment } from './mention.ts';
import { Pair, Wins } from './merge.ts';
import { Author } from './post.ts';
import { CustomerPromise, PromiseOutcome } from './promise.ts';
import { CannedResponse } from './response.ts';
import { ResponseTarget } from './response-target.ts';
import { TableImport } from './table-import.ts';
import { IssueType, IssueTypeId, Understood } from './understanding.ts';
import { Voice } from './voice.ts';
import { Shingles } from './wording.ts';

/** What every journal entry has: a name that makes writing it twice harmless, when, by whom, and its place in the order. */
const head = {
  id: EntryId,
  at: Instant,
  /** The agent's name as it was then. */
  by: z.string(),
  /** Hybrid logical clock, ordered as a string: of one field the greatest wins. */
  clock: z.string(),
  /** The import from a table that it came with. */
  batch: z.optional(EntryId),
};

/**
 * Longest line of JSON in which an entry is exported and imported, in UTF-16 units. A brand of 20,000 terms with their
 * conditions fits, and so does a post of nothing but control characters, each of which is six units there.
 */
export const longestLine = 8_000_000;

const Names = z.tuple([z.string(), z.string()]);

const hex = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const tombstones = { salt: hex, tombstones: z.array(hex).check(z.maxLength(200_000)) };

/** A journal entry: append-only; every table that views read is a projection of these. */
export const Entry = z.discriminatedUnion('kind', [
  z.object({
    ...head,
    kind: z.literal('mention'),
    customer: CustomerId,
    mention: Mention,
    sentiment: Sentiment,
    /** Absent where it was kept before posts were understood that far. */
    understood: z.optional(Understood),
  }),
  /** An agent says what was understood wrongly; of one aspect of one post the last one counts. */
  z.object({ ...head, kind: z.literal('correction'), post: PostKey, brand: BrandId, said: Said }),
  z.object({ ...head, kind: z.literal('correctionUndone'), post: PostKey, brand: BrandId, aspect: Aspect }),
  /** What is understood of a mention anew, after corrections of others taught something. */
  z.object({ ...head, kind: z.literal('judged'), post: PostKey, sentiment: Sentiment, understood: Understood }),
  z.object({ ...head, kind: z.literal('caseDismissed'), post: PostKey }),
  z.object({ ...head, kind: z.literal('caseReopened'), post: PostKey }),
  /** A post is no longer on its site, or is there again after all. */
  z.object({ ...head, kind: z.literal('postGone'), post: PostKey, gone: z.boolean() }),
  /** What is left of the last mention from an account when retention took its words: that the account is theirs. */
  z.object({ ...head, kind: z.literal('seen'), customer: CustomerId, site: SiteId, author: Author }),
  z.object({ ...head, kind: z.literal('interaction'), interaction: Interaction }),
  z.object({ ...head, kind: z.literal('interactionRemoved'), interaction: EntryId }),
  /** A person recorded by hand, where no adapter read a post. */
  z.object({
    ...head,
    kind: z.literal('customer'),
    customer: CustomerId,
    /** Absent where only an account of theirs was learnt. */
    name: z.optional(z.string()),
    identity: z.optional(z.object({ site: SiteId, handle: z.string() })),
  }),
  z.object({
    ...head,
    kind: z.literal('customerField'),
    customer: CustomerId,
    field: CustomerField,
    value: z.optional(z.string()),
  }),
  z.object({ ...head, kind: z.literal('label'), customer: CustomerId, label: Label }),
  /** Takes back exactly the additions it names (OR-set): one made elsewhere at the same time stays. */
  z.object({ ...head, kind: z.literal('labelRemoved'), customer: CustomerId, label: Label, added: z.array(EntryId) }),
  /** Two customers are one person; `names` are theirs as they were then, for the timeline. */
  z.object({ ...head, kind: z.literal('merged'), customers: Pair, names: Names, wins: Wins }),
  /** They are two after all: takes back the merge it names; earlier versions named in one entry all that go with it. */
  z.object({ ...head, kind: z.literal('mergeUndone'), customers: Pair, names: Names, merges: z.array(EntryId) }),
  /** Two customers are not the same person: nobody is asked again, unless this is taken back. */
  z.object({ ...head, kind: z.literal('strangers'), customers: Pair, takenBack: z.optional(z.literal(true)) }),
  /** With the id of an earlier note it is a correction: both texts are kept. */
  z.object({ ...head, kind: z.literal('note'), customer: CustomerId, note: Note }),
  /** A note is removed, or brought back as it was: of these the last one counts. */
  z.object({ ...head, kind: z.literal('noteRemoved'), note: EntryId, takenBack: z.optional(z.literal(true)) }),
  /** Something we said we would do; with the id of an earlier one it says anew what and by when. */
  z.object({
    ...head,
    kind: z.literal('promise'),
    customer: CustomerId,
    promise: z.omit(CustomerPromise, { outcome: true }),
  }),
  z.object({ ...head, kind: z.literal('promiseSettled'), promise: EntryId, outcome: PromiseOutcome }),
  /** A person was erased: nothing is kept but salted hashes of what recognises them when they come again. */
  z.object({ ...head, kind: z.literal('erased'), ...tombstones }),
  /** An agent wrote of somebody who had been erased: they begin anew. */
  z.object({ ...head, kind: z.literal('erasureLifted'), ...tombstones }),
  z.object({ ...head, kind: z.literal('brand'), brand: Brand }),
  z.object({ ...head, kind: z.literal('brandRemoved'), brand: BrandId }),
  z.object({ ...head, kind: z.literal('tableImport'), tableImport: TableImport }),
  /** What came with it was taken out of the journal. */
  z.object({ ...head, kind: z.literal('tableImportUndone'), tableImport: EntryId }),
  z.object({ ...head, kind: z.literal('response'), response: CannedResponse }),
  z.object({ ...head, kind: z.literal('responseRemoved'), response: ResponseId }),
  /** What several wrote themselves shall not become a canned response; `wording` is the reply that stood for it. */
  z.object({
    ...head,
    kind: z.literal('wordingDeclined'),
    wording: EntryId,
    shingles: Shingles,
    takenBack: z.optional(z.literal(true)),
  }),
  z.object({ ...head, kind: z.literal('knowledge'), knowledge: KnowledgeNote }),
  z.object({ ...head, kind: z.literal('knowledgeRemoved'), knowledge: KnowledgeId }),
  z.object({ ...head, kind: z.literal('voice'), voice: Voice }),
  z.object({ ...head, kind: z.literal('target'), target: ResponseTarget }),
  z.object({ ...head, kind: z.literal('issueType'), issueType: IssueType }),
  z.object({ ...head, kind: z.literal('issueTypeRemoved'), issueType: IssueTypeId }),
]);
export type Entry = z.infer<typeof Entry>;
export type EntryKind = Entry['kind'];
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;
