import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Dexie from 'dexie';
import type { JSHandle, Page } from 'puppeteer-core';
import { root } from '../../scripts/up-to-date.ts';
import { until } from '../browser/rig/until.ts';
import { askFrom } from './browser/fill-records.ts';
import { inChromium } from './browser/in-chromium.ts';
import { manyRecords } from './many-records.ts';
import type { Benchmark } from './row.ts';

const size = { customers: 100_000, interactions: 1_000_000 };
const linesAtOnce = 20_000;
const hour = 60 * 60_000;

/** A large team's first version of the database, whose every table is made again from the journal when it is opened. */
const upgrade: Benchmark = () =>
  inChromium(async (open) => {
    const view = await open.extensionPage('manifest.json');
    // Held open, so that nobody upgrades it before all is there.
    const database = await firstVersion(view);
    let lines: string[] = [];
    let entries = 0;
    for (const line of manyRecords(size)) {
      lines.push(line);
      if (lines.length < linesAtOnce) continue;
      entries += await addEntries(database, lines);
      lines = [];
    }
    entries += await addEntries(database, lines);
    const began = performance.now();
    await database.evaluate((held) => held.close());
    // Whoever asks meanwhile is told that it takes its time.
    await until('records are there', () => askFrom(view, 'brands', undefined), hour);
    const took = (performance.now() - began) / 1_000;
    const name = `upgrade of ${entries.toLocaleString('en')} entries, every table made again`;
    return [{ name, value: took, unit: 's', better: 'lower' }];
  });

/** The database as version 1 left it, without rows. */
function firstVersion(page: Page): Promise<JSHandle<IDBDatabase>> {
  const stores = tablesOfFirst().map(({ name, schema: { primKey, indexes } }) => ({
    name,
    keyPath: primKey.keyPath ?? null,
    indexes: indexes.map((index) => ({
      name: index.name,
      keyPath: index.keyPath ?? '',
      multiEntry: index.multi ?? false,
    })),
  }));
  return page.evaluateHandle(async (tables) => {
    const removing = indexedDB.deleteDatabase('rejoinder');
    await new Promise((done, fail) => Object.assign(removing, { onsuccess: done, onerror: fail }));
    const opening = indexedDB.open('rejoinder', 10); // Dexie counts versions in tens
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of tables) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      }
    };
    await new Promise((done, fail) => Object.assign(opening, { onsuccess: done, onerror: fail }));
    return opening.result;
  }, stores);
}

/** The tables of version 1, as its example among the tests has them. */
function tablesOfFirst() {
  const example = resolve(root, 'tests/records/versions/v1.json');
  const { tables }: { tables: Record<string, { definition: string }> } = JSON.parse(readFileSync(example, 'utf8'));
  const old = new Dexie('first version');
  old
    .version(1)
    .stores(Object.fromEntries(Object.entries(tables).map(([table, { definition }]) => [table, definition])));
  return old.tables;
}

/** Answers how many of these lines were entries. */
function addEntries(database: JSHandle<IDBDatabase>, lines: readonly string[]): Promise<number> {
  return database.evaluate(async (held, texts) => {
    const writing = held.transaction('journal', 'readwrite');
    const entries = texts.map((text) => JSON.parse(text)).filter((entry) => 'clock' in entry);
    for (const entry of entries) writing.objectStore('journal').put(entry);
    await new Promise((done, fail) => Object.assign(writing, { oncomplete: done, onabort: fail }));
    return entries.length;
  }, lines);
}

export default upgrade;
