import type { JSHandle, Page } from 'puppeteer-core';

const usual = [
  'journal',
  'mentions',
  'cases',
  'identities',
  'customers',
  'findings',
  'interactions',
  'changes',
  'support',
  'replies',
] as const;
/** So many copies are written in one transaction. */
const atOnce = 20;

/**
 * Copies what `fillRecords` has put into the extension's database until there is `times` as much of it, under names of
 * their own. An import of a million rows takes minutes; these are the same rows in the same tables.
 * @param page a page of the extension
 * @param tables those whose rows are wanted: the fewer, the sooner
 */
export async function multiplyRecords(page: Page, times: number, tables: readonly string[] = usual): Promise<void> {
  for (const table of tables) {
    const originals = await readRows(page, table);
    for (let from = 1; from < times; from += atOnce)
      await writeCopies(page, table, originals, from, Math.min(times, from + atOnce));
    await originals.dispose();
  }
  await multiplyTotals(page, times);
}

/** How many wait in all is counted in a row of its own. */
function multiplyTotals(page: Page, times: number): Promise<void> {
  return page.evaluate(async (factor) => {
    const opening = indexedDB.open('rejoinder');
    await new Promise((done, fail) => Object.assign(opening, { onsuccess: done, onerror: fail }));
    const writing = opening.result.transaction('totals', 'readwrite');
    const store = writing.objectStore('totals');
    const reading = store.get('totals');
    reading.onsuccess = () => store.put({ key: 'totals', waiting: (reading.result?.waiting ?? 0) * factor });
    await new Promise((done, fail) => Object.assign(writing, { oncomplete: done, onabort: fail }));
    opening.result.close();
  }, times);
}

/** Every row of a table, as JSON; the texts stay in the browser. */
function readRows(page: Page, table: string): Promise<JSHandle<string[]>> {
  return page.evaluateHandle(async (name) => {
    const opening = indexedDB.open('rejoinder');
    await new Promise((done, fail) => Object.assign(opening, { onsuccess: done, onerror: fail }));
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((done, fail) => Object.assign(reading, { onsuccess: done, onerror: fail }));
    opening.result.close();
    return reading.result.map((row) => JSON.stringify(row)).filter((text) => text.includes('bench'));
  }, table);
}

function writeCopies(page: Page, table: string, rows: JSHandle<string[]>, from: number, to: number): Promise<void> {
  return page.evaluate(
    async (name, texts, first, end) => {
      const opening = indexedDB.open('rejoinder');
      await new Promise((done, fail) => Object.assign(opening, { onsuccess: done, onerror: fail }));
      const writing = opening.result.transaction(name, 'readwrite', { durability: 'relaxed' });
      const store = writing.objectStore(name);
      for (let copy = first; copy < end; copy += 1)
        for (const text of texts)
          store.put(
            JSON.parse(
              text
                .replace(/bench_(\d+)/g, `bench_${copy}x$1`)
                .replace(/bench-(contact|label)-/g, `bench-$1-${copy}x`)
                .replace(/\b100000(\d{7})\b/g, `1${String(copy).padStart(5, '0')}$1`),
            ),
          );
      await new Promise((done, fail) => Object.assign(writing, { oncomplete: done, onabort: fail }));
      opening.result.close();
    },
    table,
    rows,
    from,
    to,
  );
}
