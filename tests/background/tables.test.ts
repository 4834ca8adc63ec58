import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { CustomerId, EntryId } from '../../lib/model/ids.ts';
import type { TablePart, TableRow } from '../../lib/model/table-import.ts';
import { personOf } from '../records/table-rows.ts';
import { everything, failingAt } from './fail-at.ts';
import { entryId } from './posts.ts';
import { backgroundPerTest, sidebarFrame, xPage } from './running.ts';
import { takeImport } from './take-import.ts';

const background = backgroundPerTest();
const desk = sidebarFrame;
const id = EntryId.parse('01TABLE');
const mapping = {
  rows: 'visit',
  columns: [{ meaning: 'email' }, { meaning: 'at' }],
  currency: 'EUR',
  country: 'DE',
  tableWins: false,
} as const;

const visit = (line: number, email: string): TableRow => ({
  line,
  person: personOf({ email, name: email.split('@')[0] ?? '' }),
  contact: { kind: 'visit', at: `2026-11-02T1${line}:00:00.000Z` },
});
const part = (firstLine: number, rows: TableRow[], last: boolean): TablePart => ({
  firstLine,
  nextLine: (rows.at(-1)?.line ?? firstLine) + 1,
  rows,
  troubles: [],
  skipped: 0,
  last,
});
const first = part(1, [visit(2, 'maya@example.org'), visit(3, 'tom@example.org')], false);
const second = part(4, [visit(4, 'ana@example.org'), visit(5, 'maya@example.org')], true);

const begin = () =>
  background().ask(desk, 'tableBegin', {
    import: id,
    file: 'visits.csv',
    header: 'email',
    mapping: { ...mapping, columns: [...mapping.columns] },
  });
const send = (rows: TablePart) => background().ask(desk, 'tableRows', { import: id, part: rows });

async function staged() {
  await begin();
  await send(first);
  return send(second);
}

async function taken() {
  for (;;) {
    const answer = await background().ask(desk, 'tableTake', { import: id });
    if (answer.kind === 'done') return answer.tableImport;
  }
}

async function undone() {
  for (;;) {
    const answer = await background().ask(desk, 'tableUndo', { import: id });
    if (answer.kind === 'done') return answer.kept;
  }
}

test('a table is staged in parts, each as often as it is sent, whatever restarts in between', async () => {
  await begin();
  await Promise.all([send(first), send(first)]);
  background().restart();
  await send(first);
  expect(await background().ask(desk, 'tableStaged', undefined)).toBeUndefined(); // rows are missing
  const { counts, ready } = await send(second);
  background().restart();
  await send(second);
  expect({ counts, ready }).toEqual({
    counts: { created: 3, matched: 1, known: 0, skipped: 0, question: 0 },
    ready: true,
  });
  expect(await background().ask(desk, 'tableStaged', undefined)).toMatchObject({ id, file: 'visits.csv', counts });
});

test('a part out of its turn, and one of a table that was dropped, are refused', async () => {
  await begin();
  await expect(send(second)).rejects.toMatchObject({ kind: 'badInput' });
  await background().ask(desk, 'tableDrop', { import: id });
  await expect(send(first)).rejects.toMatchObject({ kind: 'notFound' });
  await expect(background().ask(desk, 'tableTake', { import: id })).rejects.toMatchObject({ kind: 'notFound' });
});

test('pages of sites may ask nothing of it', async () => {
  await expect(background().ask(xPage, 'tableStaged', undefined)).rejects.toMatchObject({ kind: 'notAllowed' });
  await expect(background().ask(xPage, 'tableTake', { import: id })).rejects.toMatchObject({ kind: 'notAllowed' });
});

test('it is taken once, however often it is asked for, and every view is told', async () => {
  await staged();
  const [one, two] = await Promise.all([taken(), taken()]);
  background().restart();
  expect([two, await taken()]).toEqual([one, one]);
  expect(one).toMatchObject({ rows: { created: 3, matched: 1 }, contacts: 4 });
  expect(background().told.filter(({ change }) => change.what === 'everything').length).toBeGreaterThan(0);
  expect(await background().records.database.customers.count()).toBe(3);
  expect(await background().ask(desk, 'tableStaged', undefined)).toBeUndefined();
});

test('who was erased is not brought back by a table', async () => {
  await background().ask(desk, 'addCustomer', { id: EntryId.parse('01MAYA'), name: 'Maya' });
  const customer = CustomerId.parse('01MAYA');
  await background().ask(desk, 'setCustomerField', {
    id: entryId(),
    customer,
    field: 'email',
    value: 'Maya@example.org',
  });
  await background().ask(desk, 'erase', { id: entryId(), customer });
  const { counts, troubles } = await staged();
  expect(counts).toMatchObject({ created: 2, matched: 0, skipped: 2 });
  expect(troubles).toEqual([{ trouble: 'erased', count: 2, lines: [2, 5] }]);
  await taken();
  expect(await background().found(desk, 'maya')).toEqual([]);
});

test('who was erased is not brought back by a table with an e-mail address that they had before', async () => {
  await background().ask(desk, 'addCustomer', { id: EntryId.parse('01MAYA'), name: 'Maya' });
  const customer = CustomerId.parse('01MAYA');
  const email = (of: CustomerId, value: string) =>
    background().ask(desk, 'setCustomerField', { id: entryId(), customer: of, field: 'email', value });
  for (const value of ['Maya@example.org', 'tom@example.org', 'new@example.org']) await email(customer, value);
  // That one was written down for the wrong person.
  await background().ask(desk, 'addCustomer', { id: EntryId.parse('01TOM'), name: 'Tom' });
  await email(CustomerId.parse('01TOM'), 'tom@example.org');
  await background().ask(desk, 'erase', { id: entryId(), customer });
  const { counts, troubles } = await staged();
  expect(counts).toMatchObject({ created: 1, matched: 1 });
  expect(troubles).toEqual([{ trouble: 'erased', count: 2, lines: [2, 5] }]);
});

test('a table that waits is put away when somebody in it is erased, and stays when somebody else is', async () => {
  const erase = (customer: string) =>
    background().ask(desk, 'erase', { id: entryId(), customer: CustomerId.parse(customer) });
  await background().ask(desk, 'addCustomer', { id: EntryId.parse('01MAYA'), name: 'Maya' });
  const customer = CustomerId.parse('01MAYA');
  const value = 'maya@example.org';
  await background().ask(desk, 'setCustomerField', { id: entryId(), customer, field: 'email', value });
  await background().ask(desk, 'addCustomer', { id: EntryId.parse('01UWE'), name: 'Uwe' });
  await staged();
  expect(await erase('01UWE')).toEqual({ droppedFile: false });
  expect(await background().ask(desk, 'tableStaged', undefined)).toBeDefined();
  expect(await erase('01MAYA')).toEqual({ droppedFile: true });
  expect(await background().ask(desk, 'tableStaged', undefined)).toBeUndefined();
  const { database } = background().records;
  const waiting = await Promise.all([database.proposals.toArray(), database.planned.toArray()]);
  expect(waiting).toEqual([[], []]);
});

test('an export that waits is put away when somebody in it is erased', async () => {
  await background().ask(desk, 'addCustomer', { id: EntryId.parse('01MAYA'), name: 'Maya' });
  const { rows } = await background().ask(desk, 'exportRows', {});
  const imported = { import: EntryId.parse('01IMPORT') };
  await background().ask(desk, 'importBegin', imported);
  await background().ask(desk, 'importRows', { ...imported, firstLine: 1, lines: rows });
  const erased = { id: entryId(), customer: CustomerId.parse('01MAYA') };
  expect(await background().ask(desk, 'erase', erased)).toEqual({ droppedFile: true });
  const committed = background().ask(desk, 'importCommit', { ...imported, skipWrong: false });
  await expect(committed).rejects.toMatchObject({ kind: 'notFound' });
  expect(JSON.stringify(await background().records.database.staged.toArray())).toBe('[]');
});

test('whoever was erased elsewhere while a table waits is left out of it, and the report says so', async () => {
  await background().ask(desk, 'addCustomer', { id: EntryId.parse('01MAYA'), name: 'Maya' });
  const customer = CustomerId.parse('01MAYA');
  const value = 'maya@example.org';
  await background().ask(desk, 'setCustomerField', { id: entryId(), customer, field: 'email', value });
  await background().ask(desk, 'erase', { id: entryId(), customer });
  const { rows: lines } = await background().ask(desk, 'exportRows', {});
  const { database } = background().records;
  await Promise.all([database.journal.clear(), database.tombstones.clear()]); // a machine that heard nothing of it yet
  await staged();
  const imported = { import: EntryId.parse('01IMPORT') };
  await background().ask(desk, 'importBegin', imported);
  await background().ask(desk, 'importRows', { ...imported, firstLine: 1, lines });
  await background().ask(desk, 'importCommit', { ...imported, skipWrong: false });
  const { rows, troubles } = await taken();
  expect(rows).toMatchObject({ created: 2, skipped: 2 });
  expect(troubles).toEqual([{ trouble: 'erased', count: 2, lines: [2, 5] }]);
});

test('an import that was undone does not come back with an older export', async () => {
  await staged();
  await taken();
  const { rows } = await background().ask(desk, 'exportRows', {});
  await undone();
  await background().ask(desk, 'importBegin', { import: EntryId.parse('01BACK') });
  await background().ask(desk, 'importRows', { import: EntryId.parse('01BACK'), firstLine: 1, lines: rows });
  await takeImport(background(), desk, EntryId.parse('01BACK'));
  expect(await background().records.database.customers.count()).toBe(0);
});

describe('wherever it stops', () => {
  const works = {
    taking: { prepare: staged, work: taken },
    undoing: { prepare: () => staged().then(taken), work: undone },
  };

  test.each(Object.entries(works))(
    '%s is done or not begun, a problem is told, and asking again completes it',
    async (_, { prepare, work }) => {
      let stops = 0;
      for (let change = 1, stopped = true; stopped; change += 1) {
        await background().records.database.delete();
        background().restart();
        await background().ask(desk, 'addCustomer', { id: EntryId.parse('01TOM'), name: 'Tom' });
        await background().ask(desk, 'setCustomerField', {
          id: EntryId.parse('01F'),
          customer: CustomerId.parse('01TOM'),
          field: 'email',
          value: 'tom@example.org',
        });
        await prepare();
        background().restart();
        const { database } = background().records;
        const before = await everything(database);
        const problem = await failingAt(database, change, work);
        stopped = problem !== undefined;
        stops += Number(stopped);
        if (stopped) {
          expect(problem).toMatchObject({ kind: 'databaseFull' });
          expect(await everything(database)).toEqual(before);
          await work();
        }
        expect((await everything(database)).journal).not.toEqual(before.journal);
        expect((await background().ask(desk, 'tableImports', undefined)).length).toBe(1);
      }
      expect(stops).toBeGreaterThan(10);
    },
    60_000,
  );
});
