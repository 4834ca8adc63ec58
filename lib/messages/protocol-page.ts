/**
 * What a feed page may ask of the background, what the background may ask of it, and what it is told. Every page that
 * somebody opens on a site loads this: nothing of what only views ask belongs here.
 */
import * as z from 'zod/mini';
import { Brand } from '../model/brand.ts';
import { Health } from '../model/health.ts';
import { BrandId, PostKey, SiteId } from '../model/ids.ts';
import { Finding, MarkView, Mention } from '../model/mention.ts';
import { Post, WebAddress } from '../model/post.ts';
import { ProblemView } from '../model/problem.ts';
import { Settings } from '../model/settings.ts';
import { byBoth } from './message.ts';

const nothing = z.undefined();

/** What a feed page needs to know to find and mark mentions; nothing about customers. */
export const PageSetup = z.object({
  brands: z.array(Brand),
  marks: z.boolean(),
  openReplyBox: z.boolean(),
  sidebar: Settings.shape.sidebar,
  theme: Settings.shape.theme,
});
export type PageSetup = z.infer<typeof PageSetup>;

/** What became of a fill; `problem` leaves the box as it was, and the view puts the text on the clipboard. */
export const FillResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filled') }),
  z.object({ kind: z.literal('problem'), problem: ProblemView, intent: z.optional(WebAddress) }),
]);
export type FillResult = z.infer<typeof FillResult>;

/** Asked of the background by pages and, in the practice feed, by views: the word of a page is input, not truth. */
export const pageQuestions = {
  /** A feed page has started: what shall it look for? Answers undefined where this site is switched off. */
  setUp: byBoth(z.object({ site: SiteId }), z.optional(PageSetup)),
  /** These mentions are on the page: keep them, and say what their marks show, and newer ones by the same people. */
  see: byBoth(z.array(Mention).check(z.maxLength(200)), z.array(MarkView)),
  /** Which of these texts do the user-written patterns find? (RE2 is too large for every page.) */
  findPatterns: byBoth(
    z.array(z.object({ key: PostKey, text: z.string().check(z.maxLength(100_000)) })).check(z.maxLength(200)),
    z.array(z.object({ key: PostKey, brand: BrandId, found: z.array(Finding) })),
  ),
  /** One of our own replies stands in the thread: log it, once. */
  logSeenReply: byBoth(z.object({ reply: Post, answers: PostKey }), nothing),
  /** Somebody passed one of our own posts on: keep it, where they are known to us. */
  seeShare: byBoth(z.object({ post: Post }), nothing),
  /** How well this page is being read. */
  reportHealth: byBoth(Health, nothing),
  /** The person clicked a mark: the sidebar of this tab is now about that post. */
  open: byBoth(z.object({ post: PostKey }), nothing),
  /** The person dragged the edge of the sidebar's frame. */
  resizeSidebar: byBoth(z.object({ width: Settings.shape.sidebar.shape.width }), nothing),
} as const;
export type PageQuestionName = keyof typeof pageQuestions;

/** Asked by the background of one feed page. */
export const orders = {
  /** Put this text into the reply box of this post; how long it may be was checked where the view asked. */
  fill: { request: z.object({ post: PostKey, text: z.string() }), answer: FillResult },
  /** Show, hide or move the sidebar's frame. */
  moveSidebar: { request: z.object({ open: z.boolean() }), answer: nothing },
} as const;
export type OrderName = keyof typeof orders;

/** Told to feed pages, which need not know of more. */
export const PageChange = z.discriminatedUnion('what', [
  /** Cases moved on: these marks are as follows now. */
  z.object({ what: z.literal('marks'), marks: z.array(MarkView) }),
  /** Brands or settings changed. */
  z.object({ what: z.literal('setup') }),
  z.object({ what: z.literal('everything') }),
]);
export type PageChange = z.infer<typeof PageChange>;
