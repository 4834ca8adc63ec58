import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ask } from '../messages/ask-as-page.ts';
import { obey } from '../messages/obey.ts';
import { PageChange, type PageSetup } from '../messages/protocol/page.ts';
import { whenTold } from '../messages/told.ts';
import { Problem } from '../model/problem.ts';
import type { FeedPage } from './feed-page.ts';
import { createFiller } from './fill.ts';
import { type Feed, followFeed } from './follow-feed.ts';
import { openOverlay } from './overlay.ts';
import { followRecordsTrouble, type OnOutcome } from './records-trouble.ts';
import { prepareReloadNotice } from './reload-notice.ts';
import { createSeenReplies } from './seen-replies.ts';

/** A background that does not answer is asked again, later and later, in milliseconds. */
const pauses = [1_000, 5_000, 30_000] as const;
/** How often a page that is looked at asks whether its extension is still there, in milliseconds. */
const lookMs = 15_000;

/**
 * Reads a feed for as long as the signal lets it: marks mentions, shows the sidebar, fills reply boxes, notices own
 * replies. Begins anew whenever brands or settings change.
 */
export function startFeed(page: FeedPage, signal: AbortSignal): void {
  const { document, adapter } = page;
  z.config({ jitless: true }); // pages forbid `Function`, which zod would try
  const showNotice = prepareReloadNotice(document);
  /** Ends with the signal, or when the extension that this page belongs to is no longer there. */
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort());
  const trouble = followRecordsTrouble(document, (problem) => feed?.unkept(problem), life.signal);
  const overlay = openOverlay(
    page,
    { onProblem: endAfterUpdate, onRefused: () => feed?.failed('sidebar') },
    life.signal,
  );
  let feed: Feed | undefined;
  let setup: PageSetup | undefined;
  // What was put into boxes is still to be sent when brands or settings change.
  const replies = createSeenReplies(document, adapter, onOutcome, life.signal);
  const fill = createFiller({
    ...page,
    mayOpen: () => setup?.openReplyBox === true,
    recall: (post) => feed?.recall(post),
    onFilled: (filled) => {
      replies.expect(filled);
      const box = filled.box();
      if (box !== undefined) overlay.makeRoomFor(box);
    },
  });
  let turn = new AbortController();

  async function begin(): Promise<void> {
    const mine = new AbortController();
    const before = turn;
    turn = mine;
    before.abort();
    const isOver = () => mine.signal.aborted || life.signal.aborted;
    const next = await askPatiently(isOver);
    if (isOver()) return;
    trouble.forget();
    setup = next;
    overlay.setUp(next);
    if (next === undefined) replies.end();
    else replies.begin(next.brands);
    const over = AbortSignal.any([mine.signal, life.signal]);
    feed = next && followFeed(page, next, overlay.marks, replies, onOutcome, over);
  }

  async function askPatiently(isOver: () => boolean): Promise<PageSetup | undefined> {
    for (let attempt = 0; !isOver(); attempt += 1) {
      try {
        return await ask('setUp', { site: adapter.site });
      } catch (error) {
        if (error instanceof Problem) onOutcome('setUp', error);
        const pause = pauses[Math.min(attempt, pauses.length - 1)];
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    return undefined;
  }

  function onOutcome(...[question, problem]: Parameters<OnOutcome>): void {
    trouble.onOutcome(question, problem);
    if (problem !== undefined) endAfterUpdate(problem);
  }

  function endAfterUpdate(problem: Problem): void {
    if (problem.kind !== 'extensionUpdated' || life.signal.aborted) return;
    life.abort();
    if (setup !== undefined) showNotice();
  }

  obey(
    {
      fill: async (order) => (feed === undefined ? { kind: 'problem', problem: { kind: 'pageGone' } } : fill(order)),
      moveSidebar: async ({ open }) => {
        overlay.moveSidebar(open);
        return undefined;
      },
    },
    life.signal,
  );
  const changed = (change: PageChange) => {
    if (change.what === 'marks') feed?.update(change.marks);
    if (change.what === 'sidebar') overlay.moveTo(change.place);
    if (change.what === 'setup' || change.what === 'everything') void begin();
  };
  whenTold(PageChange, changed, life.signal);

  // An update leaves this script behind without a word.
  const look = () => {
    if (!document.hidden && browser.runtime?.id === undefined) endAfterUpdate(new Problem('extensionUpdated'));
  };
  const timer = setInterval(look, lookMs);
  document.addEventListener('visibilitychange', look, { signal: life.signal });
  life.signal.addEventListener('abort', () => clearInterval(timer));
  void begin();
}
