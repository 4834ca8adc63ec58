import type { Page } from 'puppeteer-core';
import { until } from '../browser/rig/until.ts';
import { askFrom, fillRecords } from './browser/fill-records.ts';
import { jerksWhileScrolling } from './browser/frames.ts';
import { inChromium } from './browser/in-chromium.ts';
import { multiplyRecords } from './browser/multiply-records.ts';
import { percentile } from './browser/percentiles.ts';
import type { Benchmark, Row } from './row.ts';

/** Multiplied: 100,000 customers and 1,000,000 interactions. Filling takes minutes, so this stands by itself. */
const seed = { customers: 10_000, interactions: 100_000 };
const times = 10;
const asked = 30;

const byLast = { by: 'lastAt', descending: true };

/** The records of a large team, asked as views ask, and looked at as a person does. */
const largeTeam: Benchmark = () =>
  inChromium(async (open) => {
    const view = await open.extensionPage('popup.html');
    await askFrom(view, 'saveSettings', { ready: true });
    await fillRecords(view, seed);
    await multiplyRecords(view, times);
    const rows = [
      await timed(view, 'a card', (turn) => ['lookUp', { by: 'post', post: postOf(turn * 397) }]),
      await timed(view, 'two common names', () => ['searchCustomers', { text: 'jonas brandt', order: byLast }]),
      await timed(view, 'the queue', () => ['queue', { limit: 100 }]),
      await timed(view, 'who waits now', () => ['searchCustomers', { text: '', waiting: true, order: byLast }]),
    ];
    const desk = await open.extensionPage('desk.html#/customers');
    await until(
      'everybody is listed',
      async () => (await desk.$('[role="grid"][aria-rowcount="100001"]')) ?? undefined,
    );
    const jerks = (await jerksWhileScrolling(desk, '[role="grid"]', 120)) * 100;
    return [
      ...rows,
      { name: 'frames over 25 ms, 100,000 customers scrolled', value: jerks, unit: '%', better: 'lower' },
    ];
  });

/** The first few warm up. */
async function timed(
  page: Page,
  what: string,
  question: (turn: number) => readonly [name: string, request: unknown],
): Promise<Row> {
  const took: number[] = [];
  for (let turn = 0; turn < asked; turn += 1) took.push((await askFrom(page, ...question(turn))).took);
  const name = `${what}, among 1,000,000 interactions, p95`;
  return { name, value: percentile(took.slice(3), 0.95), unit: 'ms', target: 100, better: 'lower' };
}

function postOf(customer: number): string {
  return `x:1${String(customer % seed.customers).padStart(12, '0')}`;
}

export default largeTeam;
