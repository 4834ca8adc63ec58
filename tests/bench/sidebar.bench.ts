import type { Frame, Page } from 'puppeteer-core';
import { firstRun } from '../../scripts/tour/first-run.ts';
import type { OpenBrowser } from '../browser/rig/open-browser.ts';
import { until } from '../browser/rig/until.ts';
import { fillRecords } from './browser/fill-records.ts';
import { inChromium } from './browser/in-chromium.ts';
import { multiplyRecords } from './browser/multiply-records.ts';
import { percentile } from './browser/percentiles.ts';
import type { Benchmark } from './row.ts';

const posts = 'article[data-testid="tweet"]';
/** Multiplied: 100,000 customers and 1,000,000 interactions. */
const seed = { customers: 100, interactions: 1_000 };
const times = 1_000;
const clicks = 20;

/** From the click on a mark until the sidebar shows who it is, what was before, and suggestions. */
const sidebar: Benchmark = () =>
  inChromium(async (open) => {
    const { page: view } = await firstRun(open);
    await fillRecords(view, seed);
    await multiplyRecords(view, times);

    const warm: number[] = [];
    const cold: number[] = [];
    const page = await open.page('https://x.com/home');
    await until('mentions are marked', async () => (await open.marks(page, posts)).length > 2);
    for (let click = 0; click < clicks; click += 1) warm.push(await clickToFilled(open, page, click));
    for (let click = 0; click < clicks; click += 1) {
      await open.stopBackground();
      cold.push(await clickToFilled(open, page, click));
    }
    const row = (how: string, values: readonly number[], share: number) => ({
      name: `click to sidebar filled, ${how}, p${share * 100}`,
      value: percentile(values, share),
      unit: 'ms',
      better: 'lower' as const,
    });
    return [
      row('warm', warm, 0.5),
      { ...row('warm', warm, 0.95), target: 100 },
      row('cold', cold, 0.5),
      { ...row('cold', cold, 0.95), target: 400 },
    ];
  });

/** Clicks the marks in sight in turn, so that each click shows somebody else; in milliseconds. */
async function clickToFilled(open: OpenBrowser, page: Page, turn: number): Promise<number> {
  const marks = (await open.marks(page, posts)).filter(({ box }) => box.y > 60 && box.y < 800);
  const mark = marks[turn % marks.length];
  if (mark === undefined) throw new Error('no mark is in sight');
  const before = await shownNow(open, page);
  const click = await page.evaluateHandle(() => {
    const noted = { at: Number.NaN };
    addEventListener('pointerdown', () => Object.assign(noted, { at: performance.timeOrigin + performance.now() }), {
      capture: true,
      once: true,
    });
    return noted;
  });
  await open.press(page, mark);
  const filled = await filledAt(await open.sidebar(page), before);
  return filled - (await click.evaluate(({ at }) => at));
}

async function shownNow(open: OpenBrowser, page: Page): Promise<string> {
  if (!(await open.hasSidebar(page))) return '';
  return (await open.sidebar(page)).$eval('h1', (name) => name.textContent ?? '').catch(() => '');
}

/** When the frame in which somebody else than `before` is shown was painted, in milliseconds since the epoch. */
function filledAt(frame: Frame, before: string): Promise<number> {
  return frame.evaluate(
    (other) =>
      new Promise<number>((done) => {
        // A method: of a named function tsx would make one that needs a helper which the frame does not have.
        const sidebar = {
          look() {
            const name = document.querySelector('h1')?.textContent ?? '';
            const isFilled = name !== '' && name !== other && document.querySelector('.suggestion') !== null;
            requestAnimationFrame(isFilled ? () => done(performance.timeOrigin + performance.now()) : sidebar.look);
          },
        };
        sidebar.look();
      }),
    before,
  );
}

export default sidebar;
