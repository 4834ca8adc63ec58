import type { Page } from 'puppeteer-core';
import { withBrand } from '../browser/with-brand.ts';
import { extensionCpu } from './browser/extension-cpu.ts';
import { inChromium } from './browser/in-chromium.ts';
import { median, percentile } from './browser/percentiles.ts';
import { openLongFeed, racing, scrollPast, skimming } from './browser/scroll-feed.ts';
import type { Benchmark } from './row.ts';

const posts = 5_000;
const rounds = 5;

/** What a feed of thousands of posts costs, and how soon a mention is marked in it. */
const scroll: Benchmark = () =>
  inChromium(async (open) => {
    await withBrand(open);
    const own: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await openLongFeed(open.page, posts);
      const cpu = await extensionCpu(page, open.extensionOrigin, () => scrollPast(page, posts, racing));
      const passed = cpu.result.posts;
      if (passed < posts * 0.98) throw new Error(`only ${passed} of ${posts} posts were scrolled past`);
      own.push(cpu.own / passed);
      whole.push(cpu.whole / passed);
      await page.close();
    }

    const calm = await openLongFeed(open.page, posts);
    const { waits } = await scrollPast(calm, 800, skimming);
    await calm.close();

    const page = await openLongFeed(open.page, 2 * posts);
    await scrollPast(page, posts, racing);
    const half = await heap(page);
    await scrollPast(page, posts, racing);
    const growth = ((await heap(page)) / half - 1) * 100;

    return [
      { name: 'extension CPU per post scrolled past', value: median(own), unit: 'µs', target: 50, better: 'lower' },
      { name: 'the same with all it calls', value: median(whole), unit: 'µs', better: 'lower' },
      { name: 'post attached to mark painted, p50', value: percentile(waits, 0.5), unit: 'ms', better: 'lower' },
      {
        name: 'post attached to mark painted, p95',
        value: percentile(waits, 0.95),
        unit: 'ms',
        target: 100,
        better: 'lower',
      },
      { name: 'heap growth from 5,000 to 10,000 posts', value: growth, unit: '%', target: 10, better: 'lower' },
    ];
  });

/** Bytes in use by the page and our script in it, after everything that can go is gone. */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export default scroll;
