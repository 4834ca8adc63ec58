import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { EntryId } from '../../lib/model/ids.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { find, press, read } from './rig/person.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const formula = '=HYPERLINK("http://example.invalid","Ana")';
const markup = '<img src=x onerror="document.title=1">';
const people = ['Maya Chen', 'Jonas Brandt', 'Chloé Duarte', formula, markup];

const test = plain.extend('desk', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  for (const [place, name] of people.entries())
    await askFromView(view, 'addCustomer', { id: EntryId.parse(`person-${place}`), name });
  await view.close();
  return open.extensionPage('desk.html#/customers');
});

/** What the page offers as a download, as text. */
async function exported(page: Page, format: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Reflect.set(globalThis, 'exported', text));
      return make(file);
    };
  });
  await press(page, 'button', 'Export chosen');
  await press(page, 'menuitem', format);
  return until('a file is offered', async () => {
    const text = await page.evaluate(() => Reflect.get(globalThis, 'exported'));
    return typeof text === 'string' && text;
  });
}

test('a customer is found misspelt, gets details on the page of their own, and is found by these', async ({ desk }) => {
  const search = await find(desk, 'searchbox', 'Search customers');
  await search.type('brnadt');
  await read(desk, /Similar \(brandt\): 1/);
  await desk.focus('[role="grid"]');
  await desk.keyboard.press('Enter');
  await press(desk, 'button', 'Details');
  const phone = await find(desk, 'textbox', 'Phone');
  await phone.type('0049 30 1234567');
  await press(desk, 'button', 'Save');
  await read(desk, /\+49 30 1234567/);
  await press(desk, 'link', 'All customers');
  const again = await find(desk, 'searchbox', 'Search customers');
  await again.click({ count: 3 });
  await again.type('030 1234');
  await read(desk, /1 customer\b[\s\S]*Jonas Brandt/);
});

test('many are labelled and exported by keys, and what hostile names say stays text', async ({ open, desk }) => {
  const search = await find(desk, 'searchbox', 'Search customers');
  await search.click({ count: 3 });
  await search.press('Backspace');
  await read(desk, /5 customers/);
  await desk.focus('[role="grid"]');
  await desk.keyboard.down('Control');
  await desk.keyboard.press('a');
  await desk.keyboard.up('Control');
  await read(desk, /5 chosen/);
  await open.stopBackground();
  await press(desk, 'button', 'Label…');
  await until('the question is there', () => desk.$('[role="dialog"] input'));
  await desk.type('[role="dialog"] input', 'spring');
  await desk.keyboard.press('Enter');
  await read(desk, /“spring” put on 5 customers/);
  await press(desk, 'button', 'Undo');
  await until('nobody has it', async () => (await askFromView(desk, 'labels', undefined)).length === 0);
  const table = await exported(desk, 'Table (CSV)');
  expect(table).toContain(`"'=HYPERLINK(""http://example.invalid"",""Ana"")"`);
  expect(table).toMatch(/^\uFEFF?id,name,/);
  expect(table.trim().split('\r\n')).toHaveLength(6);
  expect(await desk.title()).not.toBe('1');
});
