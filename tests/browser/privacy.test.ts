import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { foundBy } from '../../lib/model/customer-search.ts';
import { CustomerId, EntryId } from '../../lib/model/ids.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { chooseFile } from './rig/choose-file.ts';
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

/** Every entry on record, as an export writes it. */
const rowsOf = async (view: Page) => (await askFromView(view, 'exportRows', {})).rows.slice(1);

/** The one file that is chosen, in the page that made it; with `change` a copy that was tampered with. */
async function choose(desk: Page, change: 'whole' | 'altered' | 'cut'): Promise<void> {
  const chosen = await desk.evaluateHandle(async (how) => {
    const file: Blob = Reflect.get(globalThis, 'kept');
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (how === 'altered') bytes[bytes.length - 40] = (bytes.at(-40) ?? 0) ^ 1;
    return new File([how === 'cut' ? bytes.slice(0, -100) : bytes], 'mine.backup');
  }, change);
  await chooseFile(desk, chosen, 'input[accept=".backup"]');
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

const passphrase = 'seven brown owls at noon';

/** Makes a backup, which `choose` chooses afterwards. */
async function backUp(desk: Page): Promise<void> {
  // The browser's own window for files is nobody's to press in a test: the file is taken where it would be downloaded.
  await desk.evaluate(() => {
    Reflect.set(globalThis, 'showSaveFilePicker', undefined);
    URL.createObjectURL = (file: Blob) => {
      Reflect.set(globalThis, 'kept', file);
      return '#/data';
    };
  });
  await type(desk, 'new-password', passphrase);
  await press(desk, 'button', words('backup.make'));
  await read(desk, /\.backup is made\.[\s\S]*/);
  await read(desk, /Last backup:/);
}

/** As on another machine: there are no records. */
async function loseAll(desk: Page): Promise<void> {
  await desk.evaluate(
    () =>
      new Promise((done, failed) => {
        const emptied = indexedDB.deleteDatabase('rejoinder');
        emptied.onsuccess = done;
        emptied.onerror = failed;
      }),
  );
}

async function openWith(desk: Page, typed: string): Promise<void> {
  await type(desk, 'current-password', typed);
  await press(desk, 'button', words('backup.open'));
}

test('a backup opens with its passphrase alone, whole and unaltered, and brings everything back', async ({
  open,
  view,
}) => {
  const desk = await open.extensionPage('desk.html#/data');
  await read(desk, /There is no backup yet/);
  await backUp(desk);
  await loseAll(desk);
  expect(await found(view, 'tom')).toBe(0);

  await choose(desk, 'whole');
  await openWith(desk, 'another passphrase');
  await read(desk, /This passphrase does not open the backup/);
  await choose(desk, 'altered');
  await openWith(desk, passphrase);
  await read(desk, /cut off or was altered/);
  await choose(desk, 'cut');
  await openWith(desk, passphrase);
  await read(desk, /cut off or was altered/);
  expect(await found(view, 'tom')).toBe(0);

  await choose(desk, 'whole');
  await openWith(desk, passphrase);
  await read(desk, /In this backup:[\s\S]*records that are new/);
  expect(await textOf(desk)).not.toContain('cut off');
  await press(desk, 'button', words('backup.take'));
  await read(desk, /records were taken in/);
  expect([await found(view, 'tom'), await found(view, 'maya')]).toEqual([1, 0]);
});

test('a backup into records that went on keeps all that is there, and brings what its preview says', async ({
  open,
  view,
}) => {
  for (const name of ['Ana', 'Ben']) {
    const customer = CustomerId.parse(name);
    await askFromView(view, 'addCustomer', { id: EntryId.parse(name), name });
    await askFromView(view, 'addNote', { id: EntryId.parse(`${name}-note`), customer, text: `${name} likes tea.` });
  }
  const desk = await open.extensionPage('desk.html#/data');
  await backUp(desk);
  const backedUp = await rowsOf(view);
  await loseAll(desk);
  // Ana and Ben are on this machine, too: one of them was erased there, the other renamed, and somebody else came.
  const theirs = backedUp.filter((row) => /"(?:Ana|Ben)/.test(row));
  const others = backedUp.filter((row) => !theirs.includes(row));
  expect(theirs).toHaveLength(4);
  const id = EntryId.parse('theirs');
  await askFromView(view, 'importBegin', { import: id });
  const lines = [JSON.stringify({ rejoinder: 1, entries: theirs.length }), ...theirs];
  await askFromView(view, 'importRows', { import: id, firstLine: 1, lines });
  await until(
    'they are taken',
    async () => (await askFromView(view, 'importCommit', { import: id, skipWrong: false })).kind === 'done',
  );
  await askFromView(view, 'erase', { id: EntryId.parse('ana-erased'), customer: CustomerId.parse('Ana') });
  await askFromView(view, 'setCustomerField', {
    id: EntryId.parse('renamed'),
    customer: CustomerId.parse('Ben'),
    field: 'name',
    value: 'Benedict',
  });
  await askFromView(view, 'addCustomer', { id: EntryId.parse('Zoe'), name: 'Zoe' });
  const before = await rowsOf(view);

  await choose(desk, 'whole');
  await openWith(desk, passphrase);
  const [, fresh, known, refused] = await read(
    desk,
    /In this backup:\s*(\d+) records that are new\s*(\d+) records that are here already\s*(\d+) about people you erased/,
  );
  expect([fresh, known, refused].map(Number)).toEqual([others.length, 2, 2]);
  await press(desk, 'button', words('backup.take'));
  expect(await read(desk, /(\d+) records were taken in/)).toMatchObject({ 1: String(others.length) });
  const after = await rowsOf(view);
  expect(after.toSorted()).toEqual([...before, ...others].toSorted());
  const names = ['tom', 'benedict', 'zoe', 'ana'];
  expect(await Promise.all(names.map((name) => found(view, name)))).toEqual([1, 1, 1, 0]);
  await desk.close();
});

test('a backup that is cancelled while it is opened, or left after its preview, changes nothing', async ({
  open,
  view,
}) => {
  const desk = await open.extensionPage('desk.html#/data');
  await backUp(desk);
  await askFromView(view, 'addCustomer', { id: EntryId.parse('Kim'), name: 'Kim' });
  const before = await rowsOf(view);
  await choose(desk, 'whole');
  // A disk that gives nothing more, for as long as it is asked.
  await desk.evaluate(() => {
    const { stream } = Blob.prototype;
    Reflect.set(globalThis, 'stream', stream);
    Blob.prototype.stream = () => new ReadableStream();
  });
  await openWith(desk, passphrase);
  await press(desk, 'button', words('ui.cancel'));
  await until('nothing goes on', async () => (await desk.$('progress')) === null);
  expect(await rowsOf(view)).toEqual(before);
  await desk.evaluate(() => {
    Blob.prototype.stream = Reflect.get(globalThis, 'stream');
  });
  await press(desk, 'button', words('backup.open'));
  await read(desk, /In this backup:\s*nothing new/);
  await press(desk, 'button', words('backup.leave'));
  await until('it is left', async () => !(await textOf(desk)).includes('In this backup:'));
  expect(await rowsOf(view)).toEqual(before);
  expect(await textOf(desk)).not.toMatch(/taken in/);
  await desk.close();
});
