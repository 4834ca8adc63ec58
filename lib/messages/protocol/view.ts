/** What the extension's own pages alone may ask of the background, and what all who show records are told. */
import * as z from 'zod/mini';
import { Brand } from '../../model/brand.ts';
import { Aspect } from '../../model/correction.ts';
import {
  Customer,
  CustomerField,
  Identity,
  Interaction,
  interactionKinds,
  KeptMention,
  Label,
  longestField,
  longestWords,
} from '../../model/customer.ts';
import { Health } from '../../model/health.ts';
import { HistoryFilter, HistoryItem } from '../../model/history.ts';
import { BrandId, CustomerId, EntryId, Instant, PostKey, ResponseId, SiteId } from '../../model/ids.ts';
import { Merge } from '../../model/merge.ts';
import { WebAddress } from '../../model/post.ts';
import { CustomerPromise } from '../../model/promise.ts';
import { CannedResponse, Suggestion } from '../../model/response.ts';
import { Settings } from '../../model/settings.ts';
import { Support } from '../../model/support.ts';
import { Urgency } from '../../model/understanding.ts';
import { checkQuestions } from './check.ts';
import { customerQuestions } from './customers.ts';
import { draftingQuestions } from './drafting.ts';
import { knowledgeQuestions } from './knowledge.ts';
import { mergeQuestions, SameProposal } from './merges.ts';
import { byViews } from './message.ts';
import { FillResult, PageChange } from './page.ts';
import { privacyQuestions } from './privacy.ts';
import { promiseQuestions } from './promises.ts';
import { supporterQuestions } from './supporters.ts';
import { transferQuestions } from './transfer.ts';

const nothing = z.undefined();
const Words = z.string().check(z.maxLength(longestWords));
/** Longest title of a page that is kept, in UTF-16 units. */
export const longestTitle = 1_000;
const Title = z.string().check(z.maxLength(longestTitle));

/** What a tab's sidebar is about. */
export const Subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post'), post: PostKey }),
  z.object({ kind: z.literal('customer'), customer: CustomerId }),
  /** Words selected by hand on a page that no adapter reads, through the context menu; whose they are, once it was said. */
  z.object({
    kind: z.literal('selection'),
    text: Words,
    title: Title,
    address: z.optional(WebAddress),
    customer: z.optional(CustomerId),
  }),
]);
export type Subject = z.infer<typeof Subject>;

/** All that the sidebar shows of one customer; `mention` where the subject is a post. */
export const Card = z.object({
  mention: z.optional(KeptMention),
  /** How soon the mention must be answered, and why. */
  urgency: z.optional(Urgency),
  /** Of what was understood of the mention, what corrections turned: so many of posts with this word said so. */
  because: z.optional(z.partialRecord(Aspect, z.object({ word: z.string(), corrections: z.number() }))),
  /** Without its terms: there may be thousands, and nobody shows them beside a mention. */
  brand: z.optional(Brand),
  customer: Customer,
  identities: z.array(Identity),
  /** The merges that hold this person together, where there are several customers. */
  merges: z.array(Merge),
  /** Who else may be this person: a question to the agent. */
  maybeSame: z.array(SameProposal),
  /** Newest first, at most `historyPage` items; `older` says how many more there are. */
  history: z.array(HistoryItem),
  older: z.number(),
  /** Open ones first, by when they are due, then the last settled. */
  promises: z.array(CustomerPromise),
  /** What they did for the brand; absent where that is nothing. */
  support: z.optional(Support),
});
export type Card = z.infer<typeof Card>;
export const historyPage = 50;

/** An interaction as asked for; the view names it, so that a second click or a retry writes nothing new. */
export const InteractionDraft = z.object({
  id: EntryId,
  customer: CustomerId,
  kind: z.enum(interactionKinds),
  /** When it was, where that is not now. */
  at: z.optional(Instant),
  text: z.optional(Words),
  amount: Interaction.shape.amount,
  reference: Interaction.shape.reference,
  answers: z.optional(PostKey),
  /** The canned response it was made from. */
  response: z.optional(ResponseId),
});
export type InteractionDraft = z.infer<typeof InteractionDraft>;

/** Asked of the background by views. */
export const viewQuestions = {
  ...mergeQuestions,
  ...knowledgeQuestions,
  ...checkQuestions,
  ...promiseQuestions,
  ...privacyQuestions,
  ...supporterQuestions,
  ...transferQuestions,
  ...draftingQuestions,
  /** What is the sidebar of this tab about, and which mentions on the page still wait? `tab` is given where the view is outside the page. */
  subject: byViews(
    z.object({ tab: z.optional(z.number()) }),
    z.object({ tab: z.optional(z.number()), subject: z.optional(Subject), waiting: z.array(PostKey) }),
  ),
  /** Make the sidebar of this tab about something else. */
  choose: byViews(z.object({ tab: z.number(), subject: Subject }), nothing),
  /** Everything about this customer, by post or by id. */
  lookUp: byViews(
    z.discriminatedUnion('by', [
      z.object({ by: z.literal('post'), post: PostKey }),
      z.object({ by: z.literal('customer'), customer: CustomerId }),
    ]),
    Card,
  ),
  /** Older history than `before`, newest first, of the kind, network and words that are asked for. */
  history: byViews(
    z.extend(HistoryFilter, { customer: CustomerId, before: Instant, skip: z.number() }),
    z.array(HistoryItem),
  ),
  /** Replies worth sending for this mention. */
  suggest: byViews(z.object({ post: PostKey }), z.array(Suggestion)),
  /** The reply that was being written to this post, if one was. */
  draft: byViews(z.object({ post: PostKey }), z.optional(Words)),
  /** Keep the reply that is being written until the browser is closed; an empty one is forgotten. */
  keepDraft: byViews(z.object({ post: PostKey, text: Words }), nothing),
  /** Put this text into the site's own reply box of this post, in the page of `tab`. */
  fill: byViews(
    z.object({ tab: z.number(), post: PostKey, text: Words, response: z.optional(ResponseId) }),
    FillResult,
  ),
  /** Open this post on its own page in a new tab, with its card beside it. */
  openPost: byViews(z.object({ post: PostKey }), nothing),
  /** Open, close or move the sidebar's frame in the page of `tab`. */
  moveSidebar: byViews(z.object({ tab: z.number(), open: z.boolean() }), nothing),
  /** Log one contact. */
  log: byViews(InteractionDraft, Interaction),
  /** Take a logged contact back. */
  unlog: byViews(z.object({ id: EntryId }), nothing),
  /** Bring a contact that was taken back into the history again, as it was. */
  relog: byViews(z.object({ id: EntryId, interaction: EntryId }), nothing),
  /** This mention needs no answer, or does after all. */
  setCase: byViews(z.object({ post: PostKey, dismissed: z.boolean(), id: EntryId }), nothing),
  /** Keep a private remark on a customer. */
  addNote: byViews(z.object({ id: EntryId, customer: CustomerId, text: Words }), nothing),
  removeNote: byViews(z.object({ id: EntryId, note: EntryId }), nothing),
  /** Bring a removed note back as it was. */
  restoreNote: byViews(z.object({ id: EntryId, note: EntryId }), nothing),
  addLabel: byViews(z.object({ id: EntryId, customer: CustomerId, label: Label }), nothing),
  removeLabel: byViews(z.object({ customer: CustomerId, label: Label }), nothing),
  /** Every label in use, for completion. */
  labels: byViews(nothing, z.array(z.string())),
  setCustomerField: byViews(
    z.object({
      id: EntryId,
      customer: CustomerId,
      field: CustomerField,
      value: z.optional(z.string().check(z.maxLength(longestField))),
    }),
    nothing,
  ),
  /** Record a person by hand. */
  addCustomer: byViews(
    z.object({
      id: EntryId,
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
      identity: z.optional(z.object({ site: SiteId, handle: z.string().check(z.maxLength(200)) })),
    }),
    Customer,
  ),
  /** Mentions still waiting, the most urgent first, then longest waiting first. */
  queue: byViews(
    z.object({ limit: z.number() }),
    z.object({ mentions: z.array(z.extend(KeptMention, { urgency: Urgency })), waiting: z.number() }),
  ),
  /** Today's numbers, since midnight of the person's own clock. */
  today: byViews(
    z.object({ since: Instant }),
    z.object({ waiting: z.number(), answered: z.number(), seen: z.number() }),
  ),
  /** The practice feed begins: what was practised before is forgotten. Answers the brand that its posts shall be about. */
  beginPractice: byViews(nothing, z.optional(Brand)),
  brands: byViews(nothing, z.array(Brand)),
  saveBrand: byViews(z.object({ id: EntryId, brand: Brand }), nothing),
  removeBrand: byViews(z.object({ id: EntryId, brand: BrandId }), nothing),
  responses: byViews(nothing, z.array(CannedResponse)),
  saveResponse: byViews(z.object({ id: EntryId, response: CannedResponse }), nothing),
  /** Take these in, all in one go: those whose ids are known change. */
  saveResponses: byViews(z.object({ id: EntryId, responses: z.array(CannedResponse) }), nothing),
  /** Take an import of these back as a whole; `before`: what it changed, as it was. Answers how many are as they were. */
  undoResponses: byViews(z.object({ id: EntryId, import: EntryId, before: z.array(CannedResponse) }), z.number()),
  removeResponse: byViews(z.object({ id: EntryId, response: ResponseId }), nothing),
  /** A team without canned responses gets some to begin with. */
  seedResponses: byViews(nothing, nothing),
  settings: byViews(nothing, Settings),
  saveSettings: byViews(z.partial(Settings), Settings),
  /** Health of the page in `tab`; undefined where no adapter runs. */
  health: byViews(z.object({ tab: z.number() }), z.optional(Health)),
  ...customerQuestions,
} as const;

/** Told to everyone who shows records; each answer names what is no longer true. */
export const Change = z.discriminatedUnion('what', [
  PageChange,
  z.object({ what: z.literal('customer'), customer: CustomerId }),
  /** Many at once. */
  z.object({ what: z.literal('customers') }),
  /** `subject` is what the sidebar of this tab is about now; without it, other mentions wait there. */
  z.object({ what: z.literal('subject'), tab: z.number(), subject: z.optional(Subject) }),
  z.object({ what: z.literal('responses') }),
  /** Settings that views alone go by: no feed page begins anew for them. */
  z.object({ what: z.literal('settings') }),
  z.object({ what: z.literal('health'), tab: z.number() }),
]);
export type Change = z.infer<typeof Change>;
