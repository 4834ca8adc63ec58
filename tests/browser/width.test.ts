import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

const x = ['https://x.com/home', 'article[data-testid="tweet"]'] as const;

const sides = ['right', 'left'] as const;
type Side = (typeof sides)[number];

/** Where the sidebar stands in the page, and how much room that has, in CSS pixels. */
const stands = (page: Page) =>
  page.$eval('html > :popover-open', (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return { left, right, width, room: document.documentElement.clientWidth };
  });

async function dock(view: Page, page: Page, side: Side, width: number): Promise<void> {
  await askFromView(view, 'saveSettings', { sidebar: { side, width } });
  await until(`the sidebar is docked ${side}, ${width} px wide`, async () => {
    const now = await stands(page);
    return now[side] === (side === 'right' ? now.room : 0) && now.width === width;
  });
}

const keptWidth = async (view: Page) => (await askFromView(view, 'settings', undefined)).sidebar.width;

/** What in the sidebar is wider than the room that it has there. */
const overflowing = (sidebar: Frame) =>
  sidebar.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    return [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => element === document.documentElement || scrolls(element))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(
        ({ tagName, className, scrollWidth, clientWidth }) => `${tagName}.${className} ${scrollWidth}/${clientWidth}`,
      );
  });

test.for(sides)(
  'docked %s, nothing in the sidebar is wider than it, in small letters and in large ones',
  async (side, { open, view }) => {
    const { page, sidebar } = await openMention(open, ...x);
    for (const width of [320, 600]) {
      await dock(view, page, side, width);
      for (const letters of ['100%', '150%']) {
        await sidebar.evaluate((size) => void document.documentElement.style.setProperty('font-size', size), letters);
        await until('the frame is as wide', () => sidebar.evaluate((is) => innerWidth === is, width));
        expect.soft(await overflowing(sidebar), `${width} px, letters of ${letters}`).toEqual([]);
      }
    }
  },
);

test.for(sides)(
  'docked %s, its edge is dragged as far as its bounds, and the width is kept',
  async (side, { open, view }) => {
    const { page } = await openMention(open, ...x);
    await dock(view, page, side, 400);
    for (const [to, width] of [
      [500, 500],
      [900, 600],
      [100, 320],
    ] as const) {
      const before = await stands(page);
      const fromEdge = (distance: number) => (side === 'right' ? before.room - distance : distance);
      await page.mouse.move(fromEdge(before.width), 300);
      await page.mouse.down();
      await page.mouse.move(fromEdge(to), 320, { steps: 4 });
      await page.mouse.up();
      expect((await stands(page)).width).toBe(width);
      await until('it is kept', async () => (await keptWidth(view)) === width);
    }
  },
);

test.for(sides)('docked %s, arrow keys at its edge do the same', async (side, { open, view }) => {
  const { page, sidebar } = await openMention(open, ...x);
  await dock(view, page, side, 560);
  await sidebar.$$eval('button:not(:disabled)', (buttons) => buttons.at(-1)?.focus());
  await until('the edge has the focus', async () => {
    await page.keyboard.press('Tab');
    const isOurs = await page.evaluate(() => document.activeElement?.matches(':popover-open') === true);
    return isOurs && !(await sidebar.evaluate(() => document.hasFocus()));
  });
  const [wider, narrower] =
    side === 'right' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);
  for (const [key, width] of [
    [wider, 580],
    [wider, 600],
    [wider, 600],
    [narrower, 580],
  ] as const) {
    await page.keyboard.press(key);
    expect((await stands(page)).width).toBe(width);
    await until('it is kept', async () => (await keptWidth(view)) === width);
  }
  await dock(view, page, side, 330);
  await page.keyboard.press(narrower);
  expect((await stands(page)).width).toBe(320);
  await page.keyboard.press(narrower);
  expect((await stands(page)).width).toBe(320);
});
