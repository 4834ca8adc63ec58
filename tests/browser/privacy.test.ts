import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { foundBy } from '../../lib/model/customer-search.ts';
import { CustomerId, EntryId } from '../../lib/model/ids.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { press, read, textOf } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  for (const name of ['Maya', 'Tom']) {
    const customer = CustomerId.parse(name);
    await askFromView(view, 'addCustomer', { id: EntryId.parse(name), name });
    await askFromView(view, 'addNote', { id: EntryId.parse(`${name}-note`), customer, text: `${name} likes tea.` });
  }
  return view;
});

const found = async (view: Page, text: string) =>
  (await askFromView(view, 'searchCustomers', foundBy(text))).customers.length;

test('what we hold of a person is shown and then erased', async ({ open, view }) => {
  const desk = await open.extensionPage('desk.html#/customers/Maya');
  await press(desk, 'button', words('privacy.menu'));
  await press(desk, 'menuitem', words('privacy.showAll'));
  await read(desk, /2 records[\s\S]*Maya likes tea\./);
  await press(desk, 'button', words('ui.close'));
  await until('it is closed', async () => (await desk.$('[role="dialog"]')) === null);
  await press(desk, 'button', words('privacy.menu'));
  await press(desk, 'menuitem', words('privacy.erase'));
  await read(desk, /Erase Maya\?[\s\S]*1 note[\s\S]*An import of an older file will not bring them back/);
  await press(desk, 'button', words('privacy.eraseNow'));
  await read(desk, /Maya is erased\./);
  expect([await found(view, 'maya'), await found(view, 'tom')]).toEqual([0, 1]);
  await desk.close();
});

/** The one file that is chosen, in the page that made it; with `change` a copy that was tampered with. */
async function choose(desk: Page, change: 'whole' | 'altered' | 'cut'): Promise<void> {
  await desk.evaluate(async (how) => {
    const file: Blob = Reflect.get(globalThis, 'kept');
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (how === 'altered') bytes[bytes.length - 40] = (bytes.at(-40) ?? 0) ^ 1;
    const transfer = new DataTransfer();
    transfer.items.add(new File([how === 'cut' ? bytes.slice(0, -100) : bytes], 'mine.backup'));
    const input = document.querySelector<HTMLInputElement>('input[accept=".backup"]');
    if (input === null) throw new Error('no place for a file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, change);
  await read(desk, /mine\.backup/);
}

test('the extension is not there in private windows, and nobody can let it in', async ({ view }) => {
  const allowed = await view.evaluate(async () => {
    const api: { extension: { isAllowedIncognitoAccess(): Promise<boolean> } } =
      Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return api.extension.isAllowedIncognitoAccess();
  });
  expect(allowed).toBe(false);
});

/** Into every field for such a passphrase; no browser tells their role. */
async function type(desk: Page, use: 'new-password' | 'current-password', passphrase: string): Promise<void> {
  const fields = await until('one can type a passphrase', async () => {
    const there = await desk.$$(`input[autocomplete="${use}"]`);
    return there.length > 0 && there;
  });
  for (const field of fields) {
    await field.click({ count: 3 });
    await field.type(passphrase);
  }
}

test('a backup opens with its passphrase alone, whole and unaltered, and brings everything back', async ({
  open,
  view,
}) => {
  const desk = await open.extensionPage('desk.html#/data');
  await read(desk, /There is no backup yet/);
  // The browser's own window for files is nobody's to press in a test: the file is taken where it would be downloaded.
  await desk.evaluate(() => {
    Reflect.set(globalThis, 'showSaveFilePicker', undefined);
    URL.createObjectURL = (file: Blob) => {
      Reflect.set(globalThis, 'kept', file);
      return '#/data';
    };
  });
  const passphrase = 'seven brown owls at noon';
  await type(desk, 'new-password', passphrase);
  await press(desk, 'button', words('backup.make'));
  await read(desk, /\.backup is made\.[\s\S]*/);
  await read(desk, /Last backup:/);

  await desk.evaluate(
    () =>
      new Promise((done, failed) => {
        const emptied = indexedDB.deleteDatabase('rejoinder');
        emptied.onsuccess = done;
        emptied.onerror = failed;
      }),
  );
  expect(await found(view, 'tom')).toBe(0);

  const openWith = async (typed: string) => {
    await type(desk, 'current-password', typed);
    await press(desk, 'button', words('backup.open'));
  };
  await choose(desk, 'whole');
  await openWith('another passphrase');
  await read(desk, /This passphrase does not open the backup/);
  await choose(desk, 'altered');
  await openWith(passphrase);
  await read(desk, /cut off or was altered/);
  await choose(desk, 'cut');
  await openWith(passphrase);
  await read(desk, /cut off or was altered/);
  expect(await found(view, 'tom')).toBe(0);

  await choose(desk, 'whole');
  await openWith(passphrase);
  await read(desk, /In this backup:[\s\S]*records that are new/);
  expect(await textOf(desk)).not.toContain('cut off');
  await press(desk, 'button', words('backup.take'));
  await read(desk, /records were taken in/);
  expect([await found(view, 'tom'), await found(view, 'maya')]).toEqual([1, 0]);
});
