import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openMention } from './open-mention.ts';
import { test as plain } from './rig/fixture.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

const facebook = ['https://www.facebook.com/', '[role="article"], [aria-posinset]'] as const;
const x = ['https://x.com/home', 'article[data-testid="tweet"]'] as const;

async function horizontally(page: Page, selector: string): Promise<{ left: number; right: number }> {
  const found = await page.$$eval(selector, (elements) =>
    elements.map((element) => element.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} elements are ${selector}`);
  return only;
}

const sidebar = (page: Page) => horizontally(page, 'html > :popover-open');

const sites = [
  ['Facebook', facebook, '#focused-state-composer-submit [role="button"]'],
  ['X', x, '[role="dialog"] [data-testid^="tweetButton"]'],
] as const;

test.for(sites)(
  'after a fill the sidebar does not lie over the button of %s that sends, however wide the window',
  async ([_, [address, posts], button], { open, view: __ }) => {
    const { page, fill } = await openMention(open, address, posts);
    for (const width of [1024, 1100, 1152, 1200, 1280, 1366, 1440]) {
      await page.setViewport({ width, height: 900 });
      expect(await fill('We are on it')).toEqual({ kind: 'filled' });
      const [send, { left, right }] = await Promise.all([horizontally(page, button), sidebar(page)]);
      const inBetween = Math.min(send.right, right) - Math.max(send.left, left);
      expect.soft(inBetween, `in a window of ${width} px they share`).toBeLessThanOrEqual(0);
    }
  },
);

test('it stands where it was once the dialog that it made room for is closed', async ({ open, view: _ }) => {
  const { page, fill } = await openMention(open, ...x);
  for (const width of [1152, 1280]) {
    await page.setViewport({ width, height: 900 });
    const before = await sidebar(page);
    expect(await fill('We are on it')).toEqual({ kind: 'filled' });
    expect((await sidebar(page)).left).not.toBe(before.left);
    await page.bringToFront();
    const box = await page.$('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await box?.click();
    await page.keyboard.press('Escape');
    await until('it has its own place back', async () => (await sidebar(page)).left === before.left);
  }
});
