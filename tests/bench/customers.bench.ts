import type { Page } from 'puppeteer-core';
import { askFrom, fillRecords } from './browser/fill-records.ts';
import { inChromium } from './browser/in-chromium.ts';
import { multiplyRecords } from './browser/multiply-records.ts';
import { percentile } from './browser/percentiles.ts';
import type { Benchmark, Row } from './row.ts';

/** Multiplied: 100,000 customers. A tenth have any one first name, a tenth any one last name: more than anywhere. */
const seed = { customers: 10_000, interactions: 0 };
const times = 10;
const searched = ['mentions', 'identities', 'customers', 'findings'];
const asked = 30;

const byLast = { by: 'lastAt', descending: true };
const byName = { by: 'name', descending: false };

/** What somebody types into the customers page, letter by letter and whole, rightly and wrongly. */
const searches: readonly (readonly [what: string, (turn: number) => object])[] = [
  ['search of 100,000 customers', (turn) => ({ text: pick(['gre', 'ana d', 'bench_74', 'jonas brandt'], turn) })],
  ['search of 100,000 customers, misspelt', (turn) => ({ text: pick(['jnoas', 'brnadt', 'fatmia'], turn) })],
  ['search of 100,000 customers, inside words', (turn) => ({ text: pick(['田中', 'さくら', '민수'], turn) })],
  ['100,000 customers, those seen last', () => ({ text: '' })],
  ['100,000 customers by name', () => ({ text: '', order: byName })],
];

const customers: Benchmark = () =>
  inChromium(async (open) => {
    const page = await open.extensionPage('popup.html');
    await fillRecords(page, seed);
    await multiplyRecords(page, times, searched);
    const rows: Row[] = [];
    for (const [what, search] of searches) rows.push(await timed(page, what, search));
    return rows;
  });

/** The first few warm up. */
async function timed(page: Page, what: string, search: (turn: number) => object): Promise<Row> {
  const took: number[] = [];
  for (let turn = 0; turn < asked; turn += 1)
    took.push((await askFrom(page, 'searchCustomers', { order: byLast, ...search(turn) })).took);
  return { name: `${what}, p95`, value: percentile(took.slice(3), 0.95), unit: 'ms', target: 100, better: 'lower' };
}

function pick(texts: readonly string[], turn: number): string {
  return texts[turn % texts.length] ?? '';
}

export default customers;
