/** What a feed page may ask of the background, which alone loads this: pages check answers, not their own questions. */
import * as z from 'zod/mini';
import { SidebarPlace } from '../../model/appearance.ts';
import { Health } from '../../model/health.ts';
import { PostKey, SiteId } from '../../model/ids.ts';
import { Mention } from '../../model/mention.ts';
import { Post } from '../../model/post.ts';
import { byBoth } from './message.ts';
import { pageAnswers } from './page.ts';

/** Asked of the background by pages and, in the practice feed, by views: the word of a page is input, not truth. */
export const pageQuestions = {
  /** A feed page has started: what shall it look for? Answers undefined where this site is switched off. */
  setUp: byBoth(z.object({ site: SiteId }), pageAnswers.setUp),
  /** These mentions are on the page: keep them, and say what their marks show, and newer ones by the same people. */
  see: byBoth(z.array(Mention).check(z.maxLength(200)), pageAnswers.see),
  /** Which of these texts do the user-written patterns find? (RE2 is too large for every page.) */
  findPatterns: byBoth(
    z.array(z.object({ key: PostKey, text: z.string().check(z.maxLength(100_000)) })).check(z.maxLength(200)),
    pageAnswers.findPatterns,
  ),
  /** One of our own replies stands in the thread: log it, once. */
  logSeenReply: byBoth(z.object({ reply: Post, answers: PostKey }), pageAnswers.logSeenReply),
  /** Somebody passed one of our own posts on: keep it, where they are known to us. */
  seeShare: byBoth(z.object({ post: Post }), pageAnswers.seeShare),
  /** How well this page is being read. */
  reportHealth: byBoth(Health, pageAnswers.reportHealth),
  /** This page goes: how well it was read says nothing of what follows in its tab. */
  leave: byBoth(z.object({ site: SiteId }), pageAnswers.leave),
  /** The person clicked a mark: the sidebar of this tab is now about that post. */
  open: byBoth(z.object({ post: PostKey }), pageAnswers.open),
  /** The person dragged the edge of the sidebar's frame. */
  resizeSidebar: byBoth(z.object({ width: SidebarPlace.shape.width }), pageAnswers.resizeSidebar),
} as const;
export type PageQuestionName = keyof typeof pageQuestions;
