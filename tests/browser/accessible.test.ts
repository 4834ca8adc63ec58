import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { routes } from '../../components/use-route.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true, sidebar: { side: 'right', width: 320 } });
  return view;
});

/**
 * What axe finds in what is painted (contrast, sizes of targets, roles, names), and how far something sticks out sideways,
 * in CSS pixels.
 */
async function faults(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document); // put there before
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px outside`] : [];
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    return [...told, ...outside];
  });
}

// Both browsers paint the same colours and boxes: one is looked at.
describe.skipIf(inject('rig').browser === 'firefox').for(['light', 'dark'] as const)('in %s', (theme) => {
  test('the sidebar beside a post, as narrow as it gets', async ({ open, view }) => {
    await askFromView(view, 'saveSettings', { theme });
    const { sidebar } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
    await sidebar.waitForSelector('textarea');
    expect(await faults(sidebar)).toEqual([]);
  });

  test.for(routes)('the desk’s page of %s, wide and narrow', async (route, { open, view }) => {
    await askFromView(view, 'saveSettings', { theme });
    const desk = await open.extensionPage(`desk.html#/${route}`);
    await desk.waitForSelector('h1');
    const wide = await faults(desk);
    await desk.setViewport({ width: 360, height: 800 });
    expect([...wide, ...(await faults(desk))]).toEqual([]);
    await desk.close();
  });
});
