/**
 * What a feed page hears: answers, orders, and what it is told. Every page that somebody opens on a site loads this:
 * nothing that only the background or a view reads belongs here.
 */
import * as z from 'zod/mini';
import { SidebarPlace } from '../../model/appearance.ts';
import { Brand } from '../../model/brand.ts';
import { BrandId, PostKey } from '../../model/ids.ts';
import { Finding, MarkView } from '../../model/mention.ts';
import { WebAddress } from '../../model/post.ts';
import { ProblemView } from '../../model/problem.ts';

const nothing = z.undefined();

/** What a feed page needs to know to find and mark mentions; nothing about customers. */
export const PageSetup = z.object({
  brands: z.array(Brand),
  marks: z.boolean(),
  openReplyBox: z.boolean(),
  sidebar: SidebarPlace,
  /** The page was opened to answer a post: the sidebar is open from the beginning. */
  opens: z.optional(z.literal(true)),
});
export type PageSetup = z.infer<typeof PageSetup>;

/** What became of a fill; `problem` leaves the box as it was, and the view puts the text on the clipboard. */
export const FillResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filled') }),
  z.object({ kind: z.literal('problem'), problem: ProblemView, intent: z.optional(WebAddress) }),
]);
export type FillResult = z.infer<typeof FillResult>;

/** What the background answers to the questions of pages. */
export const pageAnswers = {
  setUp: z.optional(PageSetup),
  see: z.array(MarkView),
  findPatterns: z.array(z.object({ key: PostKey, brand: BrandId, found: z.array(Finding) })),
  logSeenReply: nothing,
  seeShare: nothing,
  reportHealth: nothing,
  leave: nothing,
  open: nothing,
  resizeSidebar: nothing,
} as const;

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
  /** The person moved the sidebar, in whichever page. */
  z.object({ what: z.literal('sidebar'), place: SidebarPlace }),
  /** Brands or settings that pages go by changed: they begin anew. */
  z.object({ what: z.literal('setup') }),
  z.object({ what: z.literal('everything') }),
]);
export type PageChange = z.infer<typeof PageChange>;
