import type { Frame, Page } from 'puppeteer-core';
import { letters, postAt } from '../../scripts/tour/feed.ts';
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
/** Each shows another post, of somebody else than the one before. */
const clicks = 20;
/** The first click in a page meets a sidebar that is loaded and has shown nobody yet. */
const pages = 10;

/** From the click on a mark until the sidebar shows who it is, what was before, and suggestions. */
const sidebar: Benchmark = () =>
  inChromium(async (open) => {
    const { page: view } = await firstRun(open);
    await fillRecords(view, seed);
    await multiplyRecords(view, times);

    const first: number[] = [];
    for (let turn = 0; turn < pages; turn += 1) {
      const feed = await openFeed(open);
      first.push(await clickToFilled(open, feed));
      await feed.page.close();
    }
    const feed = await openFeed(open);
    await clickToFilled(open, feed);
    const warm: number[] = [];
    for (let click = 0; click < clicks; click += 1) warm.push(await clickToFilled(open, feed));
    const cold: number[] = [];
    for (let click = 0; click < clicks; click += 1) {
      await open.stopBackground();
      cold.push(await clickToFilled(open, feed));
    }
    const row = (how: string, values: readonly number[], share: number) => ({
      name: `click to sidebar filled, ${how}, p${share * 100}`,
      value: percentile(values, share),
      unit: 'ms',
      better: 'lower' as const,
    });
    return [
      row('first in a page', first, 0.5),
      { ...row('first in a page', first, 0.95), target: 100 },
      row('warm', warm, 0.5),
      { ...row('warm', warm, 0.95), target: 100 },
      row('cold', cold, 0.5),
      { ...row('cold', cold, 0.95), target: 400 },
    ];
  });

interface Feed {
  readonly page: Page;
  /** What the posts say that were clicked: of each the sidebar remembers what it showed. */
  readonly clicked: Set<string>;
}

/** A feed a moment after it was opened: its marks stand, and the sidebar is loaded unseen. */
async function openFeed(open: OpenBrowser): Promise<Feed> {
  const page = await open.page('https://x.com/home');
  await until('mentions are marked', async () => (await open.marks(page, posts)).length > 2);
  const frame = await open.sidebar(page);
  await until('the sidebar is loaded', () => frame.evaluate(() => document.querySelector('main') !== null));
  // A person reads before they click.
  await new Promise((done) => setTimeout(done, 1_000));
  return { page, clicked: new Set() };
}

/** Clicks the next mark of a post that was not clicked before and names somebody else; in milliseconds. */
async function clickToFilled(open: OpenBrowser, { page, clicked }: Feed): Promise<number> {
  const frame = await open.sidebar(page);
  const before = await frame.evaluate(() => document.querySelector('h1')?.innerText ?? '');
  const mark = await until('another mark is in sight', async () => {
    for (const each of await open.marks(page, posts)) {
      if (each.box.y < 60 || each.box.y > 800) continue;
      const post = await postAt(page, each, posts);
      if (clicked.has(post) || (before !== '' && letters(post).includes(letters(before)))) continue;
      clicked.add(post);
      return each;
    }
    await page.evaluate(() => scrollBy(0, 400));
    return undefined;
  });
  const click = await page.evaluateHandle(() => {
    const noted = { at: Number.NaN };
    addEventListener('pointerdown', () => Object.assign(noted, { at: performance.timeOrigin + performance.now() }), {
      capture: true,
      once: true,
    });
    return noted;
  });
  await open.press(page, mark);
  const filled = await filledAt(frame, before);
  return filled - (await click.evaluate(({ at }) => at));
}

/** When the frame in which somebody else than `before` is shown was painted, in milliseconds since the epoch. */
function filledAt(frame: Frame, before: string): Promise<number> {
  return frame.evaluate(
    (other) =>
      new Promise<number>((done) => {
        // A method: of a named function tsx would make one that needs a helper which the frame does not have.
        const sidebar = {
          look() {
            const name = document.querySelector('h1')?.innerText ?? '';
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
