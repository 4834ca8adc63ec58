import type { Page } from 'puppeteer-core';
import { askFromView } from '../browser/rig/ask-from-view.ts';
import { chooseFile } from '../browser/rig/choose-file.ts';
import { press } from '../browser/rig/person.ts';
import { until } from '../browser/rig/until.ts';
import { inChromium } from './browser/in-chromium.ts';
import type { Benchmark, Row } from './row.ts';

/** Orders, five by each customer: one is new with their first and recognised with the others. */
const orders = 100_000;
const customers = orders / 5;
/** In milliseconds; machines are slow at times. */
const within = 30 * 60_000;

/** A large table in a real browser, as a person imports it: read, matched with who is known, and taken. */
const tableBenchmark: Benchmark = () =>
  inChromium(async (browser) => {
    const view = await browser.extensionPage('popup.html');
    await askFromView(view, 'saveSettings', { ready: true });
    await view.close();
    const desk = await browser.extensionPage('desk.html#/import');
    const steps = [
      ['read once', () => choose(desk), 'table'],
      ['matched', () => press(desk, 'button', 'See what will happen'), 'h2#table-review'],
      ['imported', () => press(desk, 'button', 'Import'), 'h2#table-report'],
    ] as const;
    const rows: Row[] = [];
    for (const [name, begin, end] of steps) {
      const start = performance.now();
      await begin();
      await until(`it is ${name}`, async () => (await desk.$(end)) ?? undefined, within);
      const seconds = (performance.now() - start) / 1_000;
      rows.push({
        name: `${orders.toLocaleString('en')} rows of a table ${name}`,
        value: seconds,
        unit: 's',
        better: 'lower',
      });
    }
    return rows;
  });

async function choose(desk: Page): Promise<void> {
  const file = await desk.evaluateHandle(
    (count, people) => {
      const lines = Array.from({ length: count }, (_, row) => {
        const person = row % people;
        const day = String(13 + (row % 15)).padStart(2, '0');
        return `Customer ${person};customer${person}@example.org;K${person};${day}.0${1 + (row % 9)}.2026;A-${row};${row % 500},90\n`;
      });
      return new File(['Name;E-Mail;Kundennummer;Bestelldatum;Bestellnummer;Betrag\n', ...lines], 'orders.csv');
    },
    orders,
    customers,
  );
  await chooseFile(desk, file);
}

export default tableBenchmark;
