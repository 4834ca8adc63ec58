import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, ImportState } from '../../lib/messages/protocol/index.ts';
import { foundBy } from '../../lib/model/customer-search.ts';
import { longestLine } from '../../lib/model/entry.ts';
import type { EntryId } from '../../lib/model/ids.ts';
import { keepForEver } from '../../lib/model/retention.ts';
import { manyRecords } from '../bench/many-records.ts';
import { projectionsOf } from '../records/open.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidePanel, xPage } from './running.ts';
import { takeImport } from './take-import.ts';

const background = backgroundPerTest();

async function exported(): Promise<string[]> {
  const rows: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await background().ask(sidePanel, 'exportRows', after === undefined ? {} : { after });
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
  }
}

async function stage(id: EntryId, lines: readonly string[], size = 100) {
  await background().ask(sidePanel, 'importBegin', { import: id });
  let state: ImportState = { staged: 0, wrong: 0, wrongRows: [] };
  for (let from = 0; from < lines.length; from += size) {
    const part = lines.slice(from, from + size);
    state = await background().ask(sidePanel, 'importRows', { import: id, firstLine: from + 1, lines: part });
  }
  return state;
}

function commit(id: EntryId, skipWrong = false) {
  return takeImport(background(), sidePanel, id, skipWrong);
}

function everything() {
  return projectionsOf(background().records.database);
}

test('what one machine exports, another imports, and then both hold the same', async () => {
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  const hostile = '\u{202e}<img src=x onerror=alert(1)> \ud800 {"__proto__":{}}\u0000';
  await background().ask(xPage, 'see', [
    mentionOf({ id: '1', text: hostile }),
    mentionOf({ id: '2', author: { handle: 'mayac', userId: '77', followers: 4_420 } }),
  ]);
  const lines = await exported();
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ rejoinder: 1, entries: 3 });
  const before = await everything();

  await background().records.database.delete();
  background().restart();
  const id = entryId();
  expect(await stage(id, lines)).toEqual({ staged: 3, wrong: 0, wrongRows: [] });
  expect(await commit(id)).toEqual({ added: 3, known: 0, refused: 0 });
  expect(await everything()).toEqual(before);
});

test('an export of any length comes in pages, each row once', async () => {
  const lines = [...manyRecords({ customers: 300, interactions: 900 })];
  const id = entryId();
  await stage(id, lines, 1_000);
  await commit(id);
  const rows = await exported();
  const idsIn = (file: readonly string[]) => file.slice(1).map((row) => JSON.parse(row).id);
  expect(idsIn(rows)).toEqual(idsIn(lines));
});

test('importing the same file again changes nothing', async () => {
  const lines = [...manyRecords({ customers: 5, interactions: 20 })];
  const [first, second] = [entryId(), entryId()];
  await stage(first, lines);
  await commit(first);
  const before = await everything();
  await stage(second, [...lines, lines[3] ?? '']);
  expect(await commit(second)).toEqual({ added: 0, known: lines.length, refused: 0 });
  expect(await everything()).toEqual(before);
});

test('wrong rows are told with their line and what is wrong, without words of people, and skipped only on request', async () => {
  const [header = '', ...rows] = manyRecords({ customers: 2, interactions: 3 });
  const secret = 'do not repeat me';
  const row = JSON.parse(rows[0] ?? '');
  const note = {
    ...row,
    kind: 'note',
    customer: 'c',
    note: { id: 'n', at: row.at, by: '', text: secret.repeat(2_000) },
  };
  const wrong = [
    secret,
    JSON.stringify(secret),
    '{}',
    JSON.stringify({ kind: secret }),
    JSON.stringify({ ...row, at: undefined }),
    JSON.stringify({ ...row, at: secret }),
    JSON.stringify({ ...row, clock: '9999999999999-ffff-zz' }),
    JSON.stringify(note),
    'x'.repeat(longestLine + 1),
  ];
  const id = entryId();
  const state = await stage(id, [header, ...rows, ...wrong, '', '']);
  const at = (place: number) => rows.length + 2 + place;
  expect(state).toEqual({
    staged: rows.length,
    wrong: wrong.length,
    wrongRows: [
      { mistake: { kind: 'noRecord' }, count: 3, lines: [at(0), at(1), at(2)] },
      { mistake: { kind: 'unknownKind' }, count: 1, lines: [at(3)] },
      { mistake: { kind: 'partMissing', part: 'at' }, count: 1, lines: [at(4)] },
      { mistake: { kind: 'partWrong', part: 'at' }, count: 1, lines: [at(5)] },
      { mistake: { kind: 'partWrong', part: 'clock' }, count: 1, lines: [at(6)] },
      { mistake: { kind: 'partTooLong', part: 'note.text' }, count: 1, lines: [at(7)] },
      { mistake: { kind: 'tooLong' }, count: 1, lines: [at(8)] },
    ],
  });
  expect(JSON.stringify(state.wrongRows)).not.toContain(secret);
  await expect(commit(id)).rejects.toMatchObject({ kind: 'importWrongRows' });
  expect((await everything())['customers']).toEqual([]);
  expect(await commit(id, true)).toEqual({ added: rows.length, known: 0, refused: 0 });
});

test('the same mistake in a thousand rows is told once, with how many and the first few lines', async () => {
  const [header = '', row = ''] = manyRecords({ customers: 1, interactions: 1 });
  const rows = Array.from({ length: 1_000 }, () => JSON.stringify({ ...JSON.parse(row), by: 5 }));
  const { wrong, wrongRows } = await stage(entryId(), [header, ...rows]);
  expect(wrong).toBe(1_000);
  expect(wrongRows).toEqual([{ mistake: { kind: 'partWrong', part: 'by' }, count: 1_000, lines: [2, 3, 4, 5, 6] }]);
});

test('a file of a later version, or of something else, is refused at its first line', async () => {
  const kinds = {
    '{"rejoinder":2,"entries":1}': 'importOfLaterVersion',
    '{"name":"x"}': 'importUnreadable',
    'PK\u0003': 'importUnreadable',
    '[]': 'importUnreadable',
    '': 'importUnreadable',
  };
  for (const [first, kind] of Object.entries(kinds)) {
    const id = entryId();
    await expect(stage(id, [first, '{}']), first).rejects.toMatchObject({ kind });
    await expect(commit(id, true), first).rejects.toMatchObject({ kind: 'importUnreadable' });
  }
});

test('rows sent twice because an answer was lost are staged once, and committing twice tells the same', async () => {
  const lines = [...manyRecords({ customers: 3, interactions: 9 })];
  const id = entryId();
  await stage(id, lines, 4);
  const again = { import: id, firstLine: lines.length - 3, lines: lines.slice(-4) };
  expect(await background().ask(sidePanel, 'importRows', again)).toMatchObject({ staged: lines.length - 1, wrong: 0 });
  const result = await commit(id);
  expect(await commit(id)).toEqual(result);
});

test('a background stopped between rows goes on where it was; the next import drops what was left', async () => {
  const lines = [...manyRecords({ customers: 3, interactions: 9 })];
  const id = entryId();
  await stage(id, lines.slice(0, 6));
  background().restart();
  await background().ask(sidePanel, 'importRows', { import: id, firstLine: 7, lines: lines.slice(6) });
  const other = entryId();
  await stage(other, lines.slice(0, 3));
  await expect(commit(id)).rejects.toMatchObject({ kind: 'notFound' });
  expect(await commit(other)).toEqual({ added: 2, known: 0, refused: 0 });
});

test('an import that takes longer than one answer is begun by the first question, and the next ones hear how far it is', async () => {
  const lines = [...manyRecords({ customers: 3, interactions: 9 })];
  const id = entryId();
  await stage(id, lines);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (...asked: unknown[]) => {
    if (asked[0] === 'retention') await held; // asked for at the end
    return Reflect.apply(get, undefined, asked);
  });
  const far = await background().ask(sidePanel, 'importCommit', { import: id, skipWrong: false });
  if (far.kind === 'done') throw new Error('it was held');
  expect(far.share).toBeGreaterThan(0.5);
  expect(far.share).toBeLessThan(1);
  letGo();
  expect(await commit(id)).toEqual({ added: lines.length - 1, known: 0, refused: 0 });
});

test('an import that is stopped while it is taken leaves nothing in the records, waits, and can be taken after all', async () => {
  const lines = [...manyRecords({ customers: 300, interactions: 900 })];
  const id = entryId();
  await stage(id, lines, 1_000);
  const before = await everything();
  const [taking] = await Promise.allSettled([
    commit(id),
    background()
      .ask(sidePanel, 'importStop', { import: id })
      .then((done) => expect(done).toBeUndefined()),
  ]);
  expect(taking.status).toBe('rejected');
  expect(await everything()).toEqual(before);
  expect(await background().records.database.journal.count()).toBe(0);
  expect(await commit(id)).toMatchObject({ added: lines.length - 1 });
});

test('an import that was taken before it could be stopped says so', async () => {
  const id = entryId();
  await stage(id, [...manyRecords({ customers: 3, interactions: 9 })]);
  const deliver = background().deliver.bind(background());
  let stopped: Promise<Answer<'importStop'>> | undefined;
  vi.spyOn(background(), 'deliver').mockImplementation((message) => {
    // Views are told once everything is written.
    if (JSON.stringify(message).startsWith('{"told"'))
      stopped ??= background().ask(sidePanel, 'importStop', { import: id });
    return deliver(message);
  });
  const taken = await commit(id);
  expect(await stopped).toEqual({ kind: 'done', taken });
});

test('what a backup keeps apart is saved with its records, as often as is asked', async () => {
  const id = entryId();
  await stage(id, [...manyRecords({ customers: 3, interactions: 9 })]);
  const settings = { ...(await background().ask(sidePanel, 'settings', undefined)), agentName: 'Kim' };
  const retention = { ...keepForEver, daily: true };
  const customerViews = [{ id: 'v', name: 'Tea', search: foundBy('tea') }];
  const taking = () =>
    background().ask(sidePanel, 'importCommit', {
      import: id,
      skipWrong: false,
      kept: { settings, retention, customerViews },
    });
  const taken = await taking();
  await background().ask(sidePanel, 'saveSettings', { agentName: '' }); // as if it had stopped before
  background().restart();
  expect(await taking()).toEqual(taken);
  expect(await background().ask(sidePanel, 'settings', undefined)).toEqual(settings);
  expect(await background().ask(sidePanel, 'retention', undefined)).toEqual(retention);
  expect(await background().ask(sidePanel, 'customerViews', undefined)).toEqual(customerViews);
});

test('a cancelled import leaves nothing', async () => {
  const id = entryId();
  await stage(id, [...manyRecords({ customers: 3, interactions: 9 })]);
  await background().ask(sidePanel, 'importCancel', { import: id });
  await expect(commit(id, true)).rejects.toMatchObject({ kind: 'notFound' });
  expect(await background().records.database.staged.count()).toBe(0);
  expect((await everything())['customers']).toEqual([]);
});

test('no file, however made, breaks an import or gets in half', async () => {
  const [header = '', sample = ''] = manyRecords({ customers: 1, interactions: 1 });
  const reserved = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'kind',
    'id',
    'clock',
    'customer',
    'mention',
  );
  const line = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.tuple(reserved, fc.jsonValue()).map(([key, value]) => JSON.stringify({ ...JSON.parse(sample), [key]: value })),
    reserved.map((key) => `{"${key}":{"polluted":true},"kind":"label"}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      const id = entryId();
      const state = await stage(id, [header, ...lines]);
      const result = await commit(id, true);
      expect(result.added + result.known).toBe(state.staged);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test('what is written after an import is later than everything in it, even if the other clock was ahead', async () => {
  const rows = [...manyRecords({ customers: 1, interactions: 1 })];
  const ahead = rows.map((row, place) =>
    place === 0 ? row : JSON.stringify({ ...JSON.parse(row), clock: `299000000000${place}-0000-zz` }),
  );
  const id = entryId();
  await stage(id, ahead);
  await commit(id);
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: { ...acme, name: 'Acme of today' } });
  const clocks = (await background().records.database.journal.toArray()).map(({ clock }) => clock).toSorted();
  expect(await background().records.database.brands.toArray()).toContainEqual(
    expect.objectContaining({ clock: clocks.at(-1), brand: expect.objectContaining({ name: 'Acme of today' }) }),
  );
});
