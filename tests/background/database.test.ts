import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
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
