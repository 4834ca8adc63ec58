import type { Page } from 'puppeteer-core';
import { foundBy } from '../../lib/model/customer-search.ts';
import { askFrom, fillRecords } from './browser/fill-records.ts';
import { inChromium } from './browser/in-chromium.ts';
import type { Benchmark, Row } from './row.ts';

/** 100,000 rows in all. */
const size = { customers: 20_000, interactions: 77_999 };

/** The records in a real browser's database, asked as views and pages ask: by messages. */
const recordsBenchmark: Benchmark = () =>
  inChromium(async (browser) => {
    const page = await browser.extensionPage('popup.html');
    const { staging, taking, rows } = await fillRecords(page, size);
    const import100k: Row = {
      name: `import of ${rows.toLocaleString('en')} rows`,
      value: (staging + taking) / 1_000,
      unit: 's',
      better: 'lower',
    };
    return [
      import100k,
      ...(await timed(page, 'a card', 20, (turn) => ['lookUp', { by: 'post', post: postOf(turn * 397) }])),
      ...(await timed(page, '20 new mentions', 15, (turn) => ['see', newMentions(turn, 20)])),
      ...(await timed(page, '20 mentions seen again', 15, () => ['see', newMentions(0, 20)])),
      // As many as come into sight at once while somebody scrolls. Whoever clicks meanwhile waits for it.
      ...(await timed(page, '2 new mentions', 15, (turn) => ['see', newMentions(100 + turn, 2)])),
      // As many of these replies are alike as nobody will ever send.
      ...(await timed(page, 'replies like a draft', 20, (turn) => [
        'sentLike',
        { post: postOf(turn * 397), text: 'We spoke about it: my parcel is late again, third time this month' },
      ])),
      ...(await timed(page, 'a search', 50, (turn) => [
        'searchCustomers',
        foundBy(['gre', 'ana d', 'bench_7'][turn % 3] ?? ''),
      ])),
    ];
  });

/** Each question is asked 40 times, with something else each time; the first five warm up. */
async function timed(
  page: Page,
  what: string,
  target: number,
  question: (turn: number) => readonly [name: string, request: unknown],
): Promise<Row[]> {
  const took: number[] = [];
  for (let turn = 0; turn < 40; turn += 1) took.push((await askFrom(page, ...question(turn))).took);
  const sorted = took.slice(5).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return [
    { name: `${what}, asked of the background, p50`, value: at(0.5), unit: 'ms', better: 'lower' },
    { name: `${what}, asked of the background, p95`, value: at(0.95), unit: 'ms', target, better: 'lower' },
  ];
}

function postOf(customer: number): string {
  return `x:1${String(customer % size.customers).padStart(12, '0')}`;
}

function newMentions(turn: number, count: number): unknown[] {
  return Array.from({ length: count }, (_, place) => ({
    post: {
      site: 'x',
      id: `9${turn}${String(place).padStart(3, '0')}`,
      author: { handle: `newcomer_${turn}_${place}`, name: 'Newcomer' },
      text: 'Acme is late again, and nobody answers',
      postedAt: '2026-11-20T08:00:00.000Z',
      postedAtPrecision: 'minute',
    },
    brand: 'bench-brand',
    found: [{ kind: 'name', text: 'Acme', start: 0, end: 4 }],
  }));
}

export default recordsBenchmark;
