import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Control } from './driver.ts';
import type { OpenBrowser } from './open-browser.ts';
import { until } from './until.ts';

/** How long marks must stand as they are, in milliseconds: longer than from one batch of them to the next. */
const stillness = 150;
/** How long a person looks before the wheel is turned on, in milliseconds: marks come a moment after their posts. */
const look = 350;
/** At first the page itself has to come. */
const firstLook = 2_000;
/** What is at the top and the bottom of a page, in CSS pixels: there a mark is half out of sight, or below a bar. */
const edges = { top: 60, bottom: 260 };
const mostTurns = 40;

/**
 * The marks of these posts that suit, once there are some and they stand still: those of a feed that still loads are
 * not all of them, and what moves is missed by who presses it.
 */
export function stillMarks(
  open: OpenBrowser,
  page: Page,
  posts: string,
  suits: (mark: Control) => boolean = () => true,
  within?: number,
): Promise<readonly [Control, ...Control[]]> {
  const suitable = async () => (await open.marks(page, posts)).filter(suits);
  return until(
    'marks stand still',
    async () => {
      // Both looks in one go: on a slow machine there would be no time for the second.
      const before = JSON.stringify(await suitable());
      await pause(stillness);
      const [first, ...others] = await suitable();
      return first !== undefined && JSON.stringify([first, ...others]) === before && ([first, ...others] as const);
    },
    within,
  );
}

/** Turns the wheel over the page until a mark that says this can be pressed. */
export async function scrollToMark(open: OpenBrowser, page: Page, posts: string, says = /./): Promise<Control> {
  const { width, height } = page.viewport() ?? { width: 1280, height: 800 };
  const suits = ({ says: said, box }: Control) => says.test(said) && box.y > edges.top && box.y < height - edges.bottom;
  await page.mouse.move(width / 2, height / 2);
  // A little less than is in sight: no mark is passed over.
  let step = 0.95 * (height - edges.top - edges.bottom);
  let before: number | undefined;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const [mark] = await stillMarks(open, page, posts, suits, turn === 0 ? firstLook : look).catch(() => []);
    if (mark !== undefined) return mark;
    // A mark that came after it was scrolled past stands above: from the end of the page one turns back.
    const now = await page.evaluate(() => scrollY);
    if (now === before) step = -step;
    before = now;
    await page.mouse.wheel({ deltaY: step });
  }
  throw new Error(`no mark says ${says}`);
}
