import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/**
 * What axe finds in what is painted (contrast, sizes of targets, roles, names), and how far something sticks out sideways,
 * in CSS pixels.
 */
export async function faults(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document); // put there before
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px outside`] : [];
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    return [...told, ...outside];
  });
}
