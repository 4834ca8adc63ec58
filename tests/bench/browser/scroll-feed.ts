import type { Page } from 'puppeteer-core';
import { until } from '../../browser/rig/until.ts';

/** What scrolling showed. */
export interface Scrolled {
  /** Different posts that stood in the page at some time. */
  readonly posts: number;
  /** From the moment a post was attached until the frame in which its mark was painted, in milliseconds. */
  readonly waits: readonly number[];
}

/** Opens a long feed on the practice X, one post in twenty a mention, and goes down to its first mark: from there on all is warm. */
export async function openLongFeed(newPage: (url: string) => Promise<Page>, posts: number): Promise<Page> {
  const page = await newPage(`https://x.com/home?many=${posts}`);
  await page.waitForSelector('article[data-testid="tweet"]');
  await until('a mark stands', async () => {
    await page.evaluate(() => scrollBy(0, innerHeight / 2));
    return (await page.$('post-mark')) !== null;
  });
  return page;
}

/** How a feed is scrolled: a part of a screen, and how long one looks at it, in milliseconds. */
export interface Pace {
  readonly screens: number;
  readonly pause: number;
}

/** A screen with nearly every frame: no person does, it is for measuring cost. */
export const racing: Pace = { screens: 0.8, pause: 0 };
/** Skimming: five screens a second. */
export const skimming: Pace = { screens: 0.5, pause: 100 };

/** Scrolls down until so many different posts have been in the page. */
export function scrollPast(page: Page, wanted: number, pace: Pace): Promise<Scrolled> {
  return page.evaluate(
    async (count, { screens, pause }) => {
      const seen = new Set<string>();
      const waits: number[] = [];
      const held = new WeakMap<Element, { address: string; since: number }>();
      // Methods: of named functions tsx would make some that need a helper which the page does not have.
      const feed = {
        /** Elements are used again: what counts is when one began to hold this post. */
        notice(post: Element | null | undefined) {
          const address = post?.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href');
          if (post == null || address == null || held.get(post)?.address === address) return;
          held.set(post, { address, since: performance.now() });
          seen.add(address);
        },
        marked(mark: Element) {
          const since = held.get(mark.closest('article') ?? mark)?.since;
          if (since !== undefined) requestAnimationFrame(() => waits.push(performance.now() - since));
        },
      };
      const observer = new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          feed.notice((target instanceof Element ? target : target.parentElement)?.closest('article'));
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            if (node.localName === 'post-mark') feed.marked(node);
            else for (const post of node.querySelectorAll('article')) feed.notice(post);
          }
        }
      });
      for (const post of document.querySelectorAll('article')) feed.notice(post);
      observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
      for (let still = 0; seen.size < count && still < 240; ) {
        const before = scrollY;
        scrollBy(0, innerHeight * screens);
        await new Promise((done) => (pause === 0 ? requestAnimationFrame(done) : setTimeout(done, pause)));
        still = scrollY === before ? still + 1 : 0;
      }
      observer.disconnect();
      return { posts: seen.size, waits };
    },
    wanted,
    pace,
  );
}
