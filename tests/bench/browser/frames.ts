import type { Page } from 'puppeteer-core';

/** A frame that took longer, in milliseconds, is seen as a jerk: at 60 a second one was left out. */
const jerk = 25;
/** What a wheel that is turned briskly moves in a frame, in CSS pixels. */
const step = 120;

/**
 * Scrolls an element down with every frame; answers which share of the frames (0 to 1) jerked.
 * Frames vary by a factor of two and more from run to run: it tells smooth from broken, not better from worse.
 */
export function jerksWhileScrolling(page: Page, selector: string, frames: number): Promise<number> {
  return page.evaluate(
    async (where, count, longest, down) => {
      const scroller = document.querySelector(where);
      if (scroller === null) throw new Error(`there is no ${where}`);
      let jerks = 0;
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < count; frame += 1) {
        scroller.scrollBy(0, down);
        const now = await new Promise(requestAnimationFrame);
        if (now - last > longest) jerks += 1;
        last = now;
      }
      return jerks / count;
    },
    selector,
    frames,
    jerk,
    step,
  );
}
