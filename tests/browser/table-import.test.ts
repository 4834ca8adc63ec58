import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { foundBy } from '../../lib/model/customer-search.ts';
import { CustomerId, EntryId } from '../../lib/model/ids.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { chooseFile } from './rig/choose-file.ts';
import { test as plain } from './rig/fixture.ts';
import { press, read } from './rig/person.ts';
import { until } from './rig/until.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('desk', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  await askFromView(view, 'addCustomer', { id: EntryId.parse('maya'), name: 'Maya Chen' });
  await askFromView(view, 'setCustomerField', {
    id: EntryId.parse('maya-email'),
    customer: maya,
    field: 'email',
    value: 'maya@example.org',
  });
  await view.close();
  return open.extensionPage('desk.html#/import');
});
const maya = CustomerId.parse('maya');

/** As older spreadsheets write it: Windows-1252, semicolons, days and months in figures. */
const visits = [
  'Kunde;E-Mail;Besucht am;Bemerkung',
  'Maya Chen;maya@example.org;03/04/2026;Größe getauscht',
  'Zoë Köhler;zoe@example.org;05/04/2026;=1+1',
  'Tom;tom@example.org;someday;',
].join('\r\n');

/** Chooses a file, made in the page, of these characters as bytes and then so many rows. */
async function choose(desk: Page, name: string, text: string, rows = 0): Promise<void> {
  const file = await desk.evaluateHandle(
    (fileName, characters, more) => {
      const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
      const lines = Array.from({ length: more }, (_, row) => `"Row ""${row}""",row${row}@example.org\n`);
      return new File([bytes, lines.join('')], fileName);
    },
    name,
    text,
    rows,
  );
  await chooseFile(desk, file);
}

const history = async (desk: Page) => (await askFromView(desk, 'lookUp', { by: 'customer', customer: maya })).history;
const found = async (desk: Page, text: string) =>
  (await askFromView(desk, 'searchCustomers', foundBy(text))).customers.length;

test('visits are imported from a table, told in the histories, and undone as a whole', async ({ open, desk }) => {
  await choose(desk, 'visits.csv', visits);
  await read(desk, /3 rows. Say[\s\S]*Größe getauscht/);
  await read(desk, /“Besucht am” can be read in more than one way\. 03\/04\/2026/);
  await press(desk, 'radio', 'April 3, 2026');
  await press(desk, 'button', 'See what will happen');
  await read(desk, /Nothing has changed yet[\s\S]*No date that can be read/);
  await open.stopBackground();
  await press(desk, 'button', 'Import');
  await read(desk, /visits\.csv is imported[\s\S]*2 contacts/);
  const [visit, note] = await history(desk);
  expect([visit?.kind, note?.kind].toSorted()).toEqual(['interaction', 'note']);
  expect(await found(desk, 'zoë')).toBe(1);

  await press(desk, 'button', 'Undo import');
  await press(desk, 'button', 'Undo it');
  await read(desk, /everything is as it was before/);
  expect(await history(desk)).toEqual([]);
  expect(await found(desk, 'zoë')).toBe(0);
});

test('what is no table is refused, and a large one is cancelled, with nothing changed', async ({
  open,
  desk: before,
}) => {
  await before.close();
  const desk = await open.extensionPage('desk.html#/import');
  await choose(desk, 'packed.csv', '\u001f\u008b\b\0\0\0\0\0');
  await read(desk, /save the table as CSV/);
  await choose(desk, 'many.csv', 'Name,E-Mail\n"never closed,x@example.org\n', 20_000);
  await read(desk, /rows. Say/);
  await press(desk, 'button', 'See what will happen');
  await press(desk, 'button', 'Cancel');
  await until('it is dropped', async () => (await askFromView(desk, 'tableStaged', undefined)) === undefined);
  expect(await found(desk, 'row')).toBe(0);
  await read(desk, /rows. Say/);
});
