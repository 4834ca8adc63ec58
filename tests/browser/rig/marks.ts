import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Control } from './driver.ts';
import type { OpenBrowser } from './open-browser.ts';
import { until } from './until.ts';

/** How long marks must stand as they are, in milliseconds: longer than from one batch of them to the next. */
const stillness = 150;
/** How long a person looks before the wheel is turned on, in milliseconds: marks come a moment after their posts. */
const look = 700;
/** Turns of the wheel, each by less than is in sight. */
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
  let before = '';
  return until(
    'marks stand still',
    async () => {
      const [first, ...others] = (await open.marks(page, posts)).filter(suits);
      const now = JSON.stringify([first, ...others]);
      if (first !== undefined && now === before) return [first, ...others] as const;
      before = now;
      await pause(stillness);
      return undefined;
    },
    within,
  );
}

/** Turns the wheel over the page until a mark that says this can be pressed; what is half out of sight is not. */
export async function scrollToMark(open: OpenBrowser, page: Page, posts: string, says = /./): Promise<Control> {
  const { width, height } = page.viewport() ?? { width: 1280, height: 800 };
  const suits = ({ says: said, box }: Control) => says.test(said) && box.y > 60 && box.y < height - 260;
  await page.mouse.move(width / 2, height / 2);
  let step = 400;
  let before: number | undefined;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const [mark] = await stillMarks(open, page, posts, suits, look).catch(() => []);
    if (mark !== undefined) return mark;
    // A mark that came after it was scrolled past stands above: from the end of the page one turns back.
    const now = await page.evaluate(() => scrollY);
    if (now === before) step = -step;
    before = now;
    await page.mouse.wheel({ deltaY: step });
  }
  throw new Error(`no mark says ${says}`);
}
