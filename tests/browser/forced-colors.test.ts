import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { test } from './narrow-sidebar.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { find, press } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';

const posts = 'article[data-testid="tweet"]';

/** As Windows shows it with a contrast theme: the browser paints the system's few colours instead of ours. */
async function forceColours(page: Page): Promise<Page> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  return page;
}

const desk = async (open: OpenBrowser, route: string) => forceColours(await open.extensionPage(`desk.html#/${route}`));

const outlineOf = (element: ElementHandle<Element>) =>
  element.evaluate((it) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(it);
    return `${outlineStyle} ${outlineWidth}`;
  });
const backgroundOf = (element: ElementHandle<Element>) =>
  element.evaluate((it) => getComputedStyle(it).backgroundColor);
const colourOf = (element: ElementHandle<Element>) => element.evaluate((it) => getComputedStyle(it).color);

async function there(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(selector);
  if (element === null) throw new Error(`there is no ${selector}`);
  return element;
}

// Puppeteer cannot force colours in Firefox.
describe.skipIf(inject('rig').browser === 'firefox')('where a person’s own colours are forced', () => {
  test('a page of the desk and a search that are chosen have an outline, others have none', async ({
    open,
    view: _,
  }) => {
    const page = await desk(open, 'customers');
    expect(await outlineOf(await there(page, '.desk-place[aria-current]'))).toBe('solid 3px');
    expect(await outlineOf(await there(page, '.desk-place:not([aria-current])'))).toMatch(/^none/);
    const waiting = await find(page, 'button', words('customers.waitingNow'));
    expect(await outlineOf(waiting)).toMatch(/^none/);
    await press(page, 'button', words('customers.waitingNow'));
    await page.mouse.move(0, 0);
    await until('it is pressed', async () => (await outlineOf(waiting)) !== 'none');
    expect(await outlineOf(waiting)).toMatch(/^(?:solid 3px|double 6px)$/);
  });

  test('a switch that is on is filled, one that is off is not', async ({ open, view: _ }) => {
    const page = await desk(open, 'settings');
    const on = await there(page, '[role="switch"][data-checked]');
    const filled = await backgroundOf(on);
    await on.evaluate((it) => it instanceof HTMLElement && it.focus());
    await page.keyboard.press('Space');
    await until('it is off', async () => (await backgroundOf(on)) !== filled);
    expect(await on.evaluate((it) => getComputedStyle(it).borderTopStyle)).toBe('solid');
    await page.keyboard.press('Space');
  });

  test('a mark has an edge, and its shape the colour of its words', async ({ open, view }) => {
    await askFromView(view, 'saveSettings', { sites: { x: true, facebook: true } });
    const { page } = await openMention(open, 'https://x.com/home', posts);
    await forceColours(page);
    const mark = await (await there(page, `${posts} post-mark`)).$('aria/[role="button"]');
    if (mark === null) throw new Error('the mark has no button');
    expect(await mark.evaluate((it) => getComputedStyle(it).borderTopStyle)).toBe('solid');
    const shape = await mark.$('svg');
    expect(shape && (await colourOf(shape))).toBe(await colourOf(mark));
  });

  test('in the sidebar the chosen suggestion has an outline, and an open gap is underlined', async ({
    open,
    view: _,
  }) => {
    const { post } = await openMention(open, 'https://x.com/home', posts);
    const page = await forceColours(await open.extensionPage('sidebar.html'));
    const tab = await until('it knows its tab', async () => (await askFromView(page, 'subject', {})).tab);
    await askFromView(page, 'choose', { tab, subject: { kind: 'post', post } });
    await there(page, 'textarea');
    await page.keyboard.press('1');
    const chosen = await there(page, '.suggestion[data-chosen]');
    expect(await outlineOf(chosen)).toBe('solid 3px');
    expect(await outlineOf(await there(page, '.suggestion:not([data-chosen])'))).toMatch(/^none/);
    const dot = await there(page, '.sentiment-dot');
    expect(await colourOf(dot)).toBe(await colourOf(await there(page, 'h1')));

    await page.focus('textarea');
    await page.keyboard.type(' Is it {{order}}?');
    const gap = await there(page, '.grow-copy mark');
    expect(await colourOf(gap)).toBe('rgba(0, 0, 0, 0)');
    expect(await backgroundOf(gap)).toBe('rgba(0, 0, 0, 0)');
    expect(await gap.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe('underline');
  });
});
