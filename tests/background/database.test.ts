import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { oldVersions, openOld } from '../records/old-versions.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();

test('a database that the browser has closed is opened again, and the question is answered', async () => {
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  background().records.database.close();
  expect(await background().ask(sidePanel, 'brands', undefined)).toEqual([acme]);
  await background().ask(xPage, 'see', [mentionOf({ id: '1' })]);
  background().records.database.close();
  expect(await background().ask(sidePanel, 'queue', { limit: 5 })).toMatchObject({ waiting: 1 });
});

test('a database that cannot be opened is told as a problem, and asked again once it can be', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // the failure is logged, too
  const { database } = background().records;
  const opening = vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  await expect(background().ask(sidePanel, 'brands', undefined)).rejects.toMatchObject({ kind: 'databaseFailed' });
  opening.mockRestore();
  expect(await background().ask(sidePanel, 'brands', undefined)).toEqual([]);
  expect(database.isOpen()).toBe(true);
});

test('while records are brought up to date after an update everybody is told so, and again once they are there', async () => {
  const { database } = background().records;
  // An older copy that another browser window holds open keeps the upgrade waiting, as a long one would.
  const [first] = oldVersions;
  if (first === undefined) throw new Error('no version was released');
  const older = await openOld(database.name, first);
  older.on('versionchange').subscribe(() => false);
  const asked = background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await expect(asked).rejects.toMatchObject({ kind: 'recordsUpgrading' });
  await expect(background().ask(xPage, 'setUp', { site: 'x' })).rejects.toMatchObject({ kind: 'recordsUpgrading' });
  expect(background().told).toEqual([]);
  older.close();
  await expect.poll(() => background().told).toContainEqual({ change: { what: 'everything' } });
  // What was asked meanwhile was not lost.
  await expect.poll(() => background().ask(sidePanel, 'brands', undefined)).toContainEqual(acme);
});
