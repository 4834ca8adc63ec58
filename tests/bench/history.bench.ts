import type { Page } from 'puppeteer-core';
import { until } from '../browser/rig/until.ts';
import { askFrom, fillRecords } from './browser/fill-records.ts';
import { jerksWhileScrolling } from './browser/frames.ts';
import { inChromium } from './browser/in-chromium.ts';
import type { Benchmark } from './row.ts';

/** 2,000 contacts with each: more than with anybody who is no colleague. */
const size = { customers: 5, interactions: 10_000 };

/** A long history, scrolled while older parts of it are asked for. */
const history: Benchmark = () =>
  inChromium(async (open) => {
    const view = await open.extensionPage('popup.html');
    await askFrom(view, 'saveSettings', { ready: true });
    await fillRecords(view, size);
    const desk = await open.extensionPage(`desk.html#/customers/${encodeURIComponent('x:@bench_0')}`);
    await until('the history scrolls by itself', () => showMore(desk));
    const jerks = (await jerksWhileScrolling(desk, '.history-frame', 120)) * 100;
    return [{ name: 'frames over 25 ms, a history of 2,000 scrolled', value: jerks, unit: '%', better: 'lower' }];
  });

/** Presses what shows more of it, until that is many lines. */
function showMore(desk: Page): Promise<boolean> {
  return desk.evaluate(() => {
    if (document.querySelector('.history-frame') !== null) return true;
    document.querySelector<HTMLElement>('.history-more button')?.click();
    return false;
  });
}

export default history;
