import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CustomerId, EntryId } from '../../lib/model/ids.ts';
import type { RowPlan, TableRow } from '../../lib/model/table-import.ts';
import { cardOfCustomer } from '../../lib/records/card.ts';
import { addCustomer, setCustomerField } from '../../lib/records/customers.ts';
import type { Database } from '../../lib/records/database.ts';
import { mergeCustomers } from '../../lib/records/identities/merges.ts';
import { addNote } from '../../lib/records/notes.ts';
import { rebuild } from '../../lib/records/rebuild.ts';
import { choosePlan } from '../../lib/records/table-import/choose.ts';
import { proposalsOf } from '../../lib/records/table-import/stage.ts';
import { takeTable } from '../../lib/records/table-import/take.ts';
import { tableImports, undoTable } from '../../lib/records/table-import/undo.ts';
import { enter, journalRow } from '../../lib/records/write.ts';
import { histories } from './histories.ts';
import { openTestRecords, projectionsOf } from './open.ts';
import { personOf, stage, tableRows, takeRows, unwatched } from './table-rows.ts';

const id = EntryId.parse('01TABLE');
const row = (line: number, person: Parameters<typeof personOf>[0], contact?: TableRow['contact']): TableRow => ({
  line,
  person: personOf(person),
  ...(contact === undefined ? {} : { contact }),
});
const visit = (at: string) => ({ kind: 'visit', at }) as const;

async function known(person: { name: string; email?: string; phone?: string; handle?: string; number?: string }) {
  const records = openTestRecords();
  const customer = CustomerId.parse('01MAYA');
  await addCustomer(records, 'Kim', {
    id: EntryId.parse('01MAYA'),
    name: person.name,
    ...(person.handle === undefined ? {} : { identity: { site: 'x', handle: person.handle } }),
  });
  for (const field of ['email', 'phone', 'number'] as const) {
    const value = person[field];
    const entry = EntryId.parse(`01${field}`);
    if (value !== undefined) await setCustomerField(records, 'Kim', { id: entry, customer, field, value });
  }
  return { records, customer };
}

async function plansOf(database: Database): Promise<Record<number, RowPlan>> {
  const kinds = ['matched', 'created', 'known', 'question'] as const;
  const pages = await Promise.all(kinds.map((kind) => proposalsOf(database, id, kind, 0, 100)));
  return Object.fromEntries(pages.flatMap(({ proposals }) => proposals.map(({ row: { line }, plan }) => [line, plan])));
}

describe('a row is about', () => {
  test.each([
    ['number', { number: 'K 1001' }],
    ['email', { email: 'MAYA@example.org' }],
    ['phone', { phone: '+4930123456', nationalPhone: '030123456' }],
    ['x', { name: 'Maya', accounts: [{ site: 'x' as const, handle: 'MayaC' }] }],
  ])('who has the same %s', async (by, person) => {
    const { records, customer } = await known({
      name: 'Maya Chen',
      email: 'maya@example.org',
      phone: '030 123456',
      number: 'k 1001',
      handle: 'mayac',
    });
    await stage(records, id, [row(2, { ...person, place: 'Berlin' })]);
    expect(await plansOf(records.database)).toMatchObject({ 2: { kind: 'matched', who: { customer, by: [by] } } });
  });

  test('somebody new, and the rows after it that share a key are about the same person', async () => {
    const records = openTestRecords();
    await stage(
      records,
      id,
      [
        row(2, { name: 'Ana', email: 'ana@example.org', number: '7' }),
        row(3, { number: '7' }),
        row(9, { email: 'ANA@example.org' }),
      ],
      1,
    );
    expect(await plansOf(records.database)).toMatchObject({
      2: { kind: 'created' },
      3: { kind: 'matched', who: { customer: '01TABLE:2', name: 'Ana', by: ['number'] } },
      9: { kind: 'matched', who: { customer: '01TABLE:2', by: ['email'] } },
    });
  });

  test('one of several where its keys are those of different people: a question, and left out without an answer', async () => {
    const { records, customer } = await known({ name: 'Maya Chen', email: 'maya@example.org' });
    const other = await addCustomer(records, 'Kim', { id: EntryId.parse('01TOM'), name: 'Tom' });
    await setCustomerField(records, 'Kim', {
      id: EntryId.parse('01N'),
      customer: other.customer.id,
      field: 'number',
      value: '7',
    });
    const rows = [row(2, { email: 'maya@example.org', number: '7', place: 'Bonn' })];
    await stage(records, id, rows);
    const candidates = [
      { customer, by: ['email'] },
      { customer: '01TOM', by: ['number'] },
    ];
    const plans = await plansOf(records.database);
    expect(plans).toMatchObject({
      2: {
        kind: 'question',
        candidates: expect.arrayContaining(candidates.map((one) => expect.objectContaining(one))),
      },
    });
    const { rows: counts, troubles } = await takeTable(records, 'Kim', id, unwatched);
    expect(counts).toMatchObject({ skipped: 1, matched: 0 });
    expect(troubles).toEqual([{ trouble: 'undecided', count: 1, lines: [2] }]);
  });

  test.each([
    ['a customer number', { number: '17' }],
    ['an e-mail', { email: 'info@firma.example' }],
  ])(
    'nobody for sure by %s that somebody of another name has, in the records or the table, and a remark names the rows',
    async (_, shared) => {
      const { records, customer } = await known({ name: 'Anna Berg', ...shared });
      const rows = [
        row(2, { name: 'Tom Kurz', ...shared }),
        row(3, { name: 'Berg, Anna M.', ...shared, place: 'Bonn' }),
      ];
      await stage(records, id, rows);
      expect(await plansOf(records.database)).toMatchObject({
        2: { kind: 'question', candidates: [{ customer }] },
        3: { kind: 'matched' },
      });
      const elsewhere = openTestRecords();
      await stage(
        elsewhere,
        id,
        [row(2, { name: 'Anna Berg', ...shared }), row(3, { name: 'Tom Kurz', ...shared })],
        1,
      );
      expect(await plansOf(elsewhere.database)).toMatchObject({ 2: { kind: 'created' }, 3: { kind: 'question' } });
      const { troubles } = await takeTable(elsewhere, 'Kim', id, unwatched);
      expect(troubles).toContainEqual({ trouble: 'otherName', count: 1, lines: [3] });
    },
  );

  test('who has the same key where no name contradicts it: who is called by a handle or address has none', async () => {
    const { records, customer } = await known({ name: 'tom@example.org', email: 'tom@example.org', number: '1001' });
    await stage(records, id, [
      row(2, { name: 'Tom Reyes', number: '1001', place: 'Bonn' }),
      row(3, { email: 'uwe@example.org', number: '8' }),
      row(4, { name: 'Kurz', number: '8' }),
    ]);
    expect(await plansOf(records.database)).toMatchObject({
      2: { kind: 'matched', who: { customer } },
      3: { kind: 'created' },
      4: { kind: 'matched' },
    });
  });

  test('nobody for sure by a shared phone or handle under another name, and never by name alone', async () => {
    const { records, customer } = await known({ name: 'Maya Chen', phone: '+4930123456', handle: 'mayac' });
    await stage(records, id, [
      row(2, { name: 'Jonas Weber', phone: '+4930123456' }),
      row(3, { name: 'Jonas Weber', accounts: [{ site: 'x', handle: 'mayac' }] }),
      row(4, { name: 'Chen, Maya', phone: '+4930123456', place: 'Bonn' }),
      row(5, { name: 'Maya Chen' }),
      row(6, { name: 'Maya Chen', email: 'another@example.org' }),
    ]);
    expect(await plansOf(records.database)).toMatchObject({
      2: { kind: 'question', candidates: [{ customer }] },
      3: { kind: 'question' },
      4: { kind: 'matched' },
      5: { kind: 'question', candidates: [{ customer, by: ['name'] }] },
      6: { kind: 'created' },
    });
  });

  test('nobody for sure by a handle where one of the two has no name, or one of signs: handles change hands', async () => {
    const { records, customer } = await known({ name: 'Maya Chen', handle: 'mayac' });
    await addCustomer(records, 'Kim', {
      id: EntryId.parse('01FIRE'),
      name: '🔥🔥',
      identity: { site: 'x', handle: 'fire' },
    });
    const accounts = [{ site: 'x', handle: 'mayac' }] as const;
    await stage(records, id, [
      row(2, { accounts: [...accounts], email: 'jonas@example.org' }),
      row(3, { accounts: [...accounts], name: 'Maya Weber' }),
      row(4, { accounts: [{ site: 'x', handle: 'fire' }], name: 'Jonas' }),
      row(5, { accounts: [...accounts], name: 'M. Chen', place: 'Bonn' }),
    ]);
    const question = { kind: 'question', candidates: [{ customer, by: ['x'] }] };
    expect(await plansOf(records.database)).toMatchObject({
      2: question,
      3: question,
      4: { kind: 'question' },
      5: { kind: 'matched' },
    });
  });

  test('who has the same handle in another row, or came from a table with handles alone', async () => {
    const records = openTestRecords();
    const handle = { accounts: [{ site: 'x' as const, handle: 'mayac' }] };
    const rows = [row(2, handle), row(3, { ...handle, labels: ['VIP'] })];
    expect(await takeRows(records, id, rows)).toMatchObject({ rows: { created: 1, matched: 1 } });
    expect(await takeRows(records, EntryId.parse('02TABLE'), rows)).toMatchObject({ rows: { known: 2 } });
  });

  test('whom the person says', async () => {
    const { records, customer } = await known({ name: 'Maya Chen', phone: '+4930123456' });
    await stage(records, id, [
      row(2, { name: 'Jonas Weber', phone: '+4930123456' }, visit('2026-11-01T09:00:00.000Z')),
      row(3, { name: 'Jo', phone: '+4930123456', place: 'Bonn' }),
    ]);
    await choosePlan(records, id, 2, 'new');
    await choosePlan(records, id, 3, customer);
    const { rows } = await takeTable(records, 'Kim', id, unwatched);
    expect(rows).toMatchObject({ created: 1, matched: 1, skipped: 0 });
    const { customer: jonas, history } = await cardOfCustomer(records.database, CustomerId.parse('01TABLE:2'), 50);
    expect(jonas).toMatchObject({ name: 'Jonas Weber', phone: '+4930123456' });
    expect(history).toMatchObject([{ interaction: { kind: 'visit', by: 'Kim' } }]);
    expect((await cardOfCustomer(records.database, customer, 50)).customer.place).toBe('Bonn');
  });
});

describe('what we know', () => {
  test('stays, unless the table’s value counts; what was missing is added', async () => {
    const { records, customer } = await known({ name: 'Maya Chen', email: 'maya@example.org', phone: '030 123456' });
    await takeRows(records, id, [
      row(2, { name: 'M. Chen', email: 'maya@example.org', phone: '+491511234567', place: 'Bonn' }),
    ]);
    const { customer: maya } = await cardOfCustomer(records.database, customer, 50);
    expect(maya).toMatchObject({ name: 'Maya Chen', phone: '030 123456', place: 'Bonn' });
  });

  test('of somebody who is several customers is what their card shows, whichever of them the row names', async () => {
    const { records, customer } = await known({ name: 'Maya Chen', phone: '030 123456' });
    const other = CustomerId.parse('01OTHER');
    await addCustomer(records, 'Kim', { id: EntryId.parse('01OTHER'), name: 'Maya C.' });
    const email = { field: 'email', value: 'maya@example.org' } as const;
    await setCustomerField(records, 'Kim', { id: EntryId.parse('01mail'), customer: other, ...email });
    const wins = { name: 0 } as const;
    await mergeCustomers(records, 'Kim', { id: EntryId.parse('01merge'), customers: [customer, other], wins });
    const person = { name: 'Maya Chen', email: 'maya@example.org', phone: '+491511234567', place: 'Bonn' };
    await stage(records, id, [row(2, person)]);
    const { troubles } = await takeTable(records, 'Kim', id, unwatched);
    expect(troubles).toEqual([{ trouble: 'kept', field: 'phone', count: 1, lines: [2] }]);
    const { customer: maya } = await cardOfCustomer(records.database, customer, 50);
    expect(maya).toMatchObject({ name: 'Maya Chen', phone: '030 123456', place: 'Bonn' });
  });

  test('stays with a remark for each field that says something else, before and after the import', async () => {
    const { records } = await known({ name: 'Maya Chen', email: 'maya@example.org', phone: '030 123456' });
    const phone = { phone: '+4930123456', nationalPhone: '030123456' };
    const rows = [
      row(2, { name: 'M. Chen', email: 'MAYA@example.org', ...phone }),
      row(3, { name: 'Maya Chen', email: 'maya@example.org', phone: '+491511234567' }),
      row(4, { name: 'Tom', email: 'tom@example.org', place: 'Bonn' }),
      row(5, { name: 'Tom', email: 'tom@example.org', place: 'Ulm' }),
    ];
    await stage(records, id, rows);
    const [before] = (await records.database.meta.toArray()).filter((one) => one.key === 'tableImport');
    const kept = [
      { trouble: 'kept', field: 'name', count: 1, lines: [2] },
      { trouble: 'kept', field: 'phone', count: 1, lines: [3] },
    ];
    expect(before).toMatchObject({ counts: { known: 2, created: 1, matched: 1 }, troubles: kept });
    const { troubles } = await takeTable(records, 'Kim', id, unwatched);
    expect(troubles).toEqual([...kept, { trouble: 'kept', field: 'place', count: 1, lines: [5] }]);
  });

  test('is not told again: the same table a second time adds nothing', async () => {
    const records = openTestRecords();
    const rows = [
      row(2, {
        name: 'Ana',
        email: 'ana@example.org',
        labels: ['VIP'],
        note: 'Tea',
        accounts: [{ site: 'facebook', handle: 'ana' }],
      }),
      row(3, { email: 'ana@example.org' }, visit('2026-11-01T09:00:00.000Z')),
      row(4, { email: 'ana@example.org' }, visit('2026-11-01T09:00:00.000Z')),
    ];
    expect(await takeRows(records, id, rows)).toMatchObject({
      rows: { created: 1, matched: 2, known: 0 },
      contacts: 2,
    });
    const before = await records.database.journal.count();
    const again = await takeRows(records, EntryId.parse('02TABLE'), rows);
    expect(again).toMatchObject({ rows: { created: 0, matched: 0, known: 3 }, contacts: 0 });
    expect(await records.database.journal.count()).toBe(before + 1); // that it was tried
  });

  test('counts equal rows without an order number as a contact each, and those with one once, also on a second import', async () => {
    const records = openTestRecords();
    const tea = { kind: 'order', at: '2026-11-03T00:00:00.000Z', amount: { value: 3, currency: 'EUR' } } as const;
    const bought = (line: number, contact: TableRow['contact']) => row(line, { email: 'ana@example.org' }, contact);
    const rows = [2, 3, 10].map((line) => bought(line, tea));
    const numbered = [4, 11].map((line) => bought(line, { ...tea, reference: 'A-1' }));
    const all = [...rows, ...numbered].toSorted((one, other) => one.line - other.line);
    expect(await takeRows(records, id, all.slice(0, 2))).toMatchObject({ contacts: 2 });
    // Parts of two rows each: what earlier parts said counts as much.
    await stage(records, EntryId.parse('02TABLE'), all, 2);
    const counts = { known: 2, matched: 3 };
    expect(await records.database.meta.get('tableImport')).toMatchObject({ counts });
    const again = await takeTable(records, 'Kim', EntryId.parse('02TABLE'), unwatched);
    expect(again).toMatchObject({ contacts: 2, rows: { known: 3, matched: 2 } });
    expect(await takeRows(records, EntryId.parse('03TABLE'), all)).toMatchObject({ contacts: 0, rows: { known: 5 } });
    expect(await records.database.interactions.count()).toBe(4);
  });

  test('of an account is found in the feed from then on', async () => {
    const { records, customer } = await known({ name: 'Maya Chen', email: 'maya@example.org' });
    await takeRows(records, id, [row(2, { email: 'maya@example.org', accounts: [{ site: 'x', handle: 'mayac' }] })]);
    const { identities, customer: maya } = await cardOfCustomer(records.database, customer, 50);
    expect(identities).toMatchObject([{ site: 'x', handle: 'mayac' }]);
    expect(maya.name).toBe('Maya Chen');
  });
});

test('after any history, an import that is undone leaves just the tables that were there before', async () => {
  await fc.assert(
    fc.asyncProperty(histories, tableRows, async (history, rows) => {
      const records = openTestRecords();
      const { database } = records;
      await database.transaction('rw', database.tables, async () =>
        enter(database, history, await journalRow(database)),
      );
      const { batches: _, ...before } = await projectionsOf(database);
      const journal = await database.journal.toArray();
      await takeRows(records, id, rows);
      const taken = await projectionsOf(database);
      await rebuild(database);
      expect(await projectionsOf(database)).toEqual(taken);
      expect(await undoTable(records, 'Kim', id, unwatched)).toEqual({ kept: 0 });
      const { batches, ...after } = await projectionsOf(database);
      expect(after).toEqual(before);
      expect(batches).toContainEqual(expect.objectContaining({ id, undone: true }));
      const left = (await database.journal.toArray()).filter(({ kind }) => !kind.startsWith('tableImport'));
      expect(left).toEqual(journal.filter(({ kind }) => !kind.startsWith('tableImport')));
    }),
    { numRuns: 25 },
  );
});

test('somebody who was new in an import keeps their name and what was written since, when it is undone', async () => {
  const records = openTestRecords();
  await takeRows(records, id, [
    row(2, { name: 'Ana', email: 'ana@example.org' }),
    row(3, { name: 'Ben', number: '2' }),
  ]);
  const ana = CustomerId.parse('01TABLE:2');
  await addNote(records, 'Lee', { id: EntryId.parse('01NOTE'), customer: ana, text: 'Called about her kettle' });
  expect(await undoTable(records, 'Kim', id, unwatched)).toEqual({ kept: 1 });
  const { customer, history } = await cardOfCustomer(records.database, ana, 50);
  expect(customer.name).toBe('Ana');
  expect(customer.email).toBeUndefined();
  expect(history).toMatchObject([{ note: { text: 'Called about her kettle' } }]);
  expect(await records.database.customers.count()).toBe(1);
  expect(await tableImports(records.database)).toMatchObject([{ id, undone: true, rows: { created: 2 } }]);
  expect(await undoTable(records, 'Kim', id, unwatched)).toEqual({ kept: 0 });
});

test('taking and undoing that are stopped in the middle change nothing, and can be begun again', async () => {
  const records = openTestRecords();
  const { database } = records;
  const rows = Array.from({ length: 40 }, (_, place) =>
    row(place + 2, { name: `Ana ${place}`, number: String(place) }),
  );
  await stage(records, id, rows, 5);
  const stopping = () => {
    const controller = new AbortController();
    return { signal: controller.signal, onProgress: () => controller.abort() };
  };
  const before = await projectionsOf(database);
  await expect(takeTable(records, 'Kim', id, stopping())).rejects.toMatchObject({ name: 'AbortError' });
  expect(await projectionsOf(database)).toEqual(before);
  await takeTable(records, 'Kim', id, unwatched);
  const taken = await projectionsOf(database);
  await expect(undoTable(records, 'Kim', id, stopping())).rejects.toMatchObject({ name: 'AbortError' });
  expect(await projectionsOf(database)).toEqual(taken);
  await undoTable(records, 'Kim', id, unwatched);
  expect(await database.customers.count()).toBe(0);
});
