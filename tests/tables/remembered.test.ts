import { expect, test } from 'vitest';
import type { Meaning, ReadBefore } from '../../lib/model/table-import.ts';
import { guessColumns } from '../../lib/tables/columns.ts';
import { headerName, remembered } from '../../lib/tables/remembered.ts';

function before(columns: Readonly<Record<string, Meaning>>, rows: ReadBefore['mapping']['rows']): ReadBefore {
  const meanings = Object.values(columns).map((meaning) => ({ meaning }));
  const mapping = { rows, columns: meanings, currency: 'EUR', country: 'DE', tableWins: false };
  return { header: headerName(Object.keys(columns)), mapping };
}
const orders = before({ Wer: 'name', Wann: 'at', Preis: 'amount', Intern: 'none' }, 'order');
const people = before({ Wer: 'firstName', Intern: 'note', Kd: 'number' }, 'customer');
const meaningsOf = (headers: string[], tables: ReadBefore[]) =>
  remembered(headers, tables).columns.map((column) => column?.meaning);

test('columns are known by their names wherever they stand, by the table that had most of them', () => {
  expect(meaningsOf(['Preis', 'intern', 'Neu', 'WER', 'Wann'], [people, orders])).toEqual([
    'amount',
    'none',
    undefined,
    'name',
    'at',
  ]);
  expect(remembered(['Preis', 'Wer', 'Wann'], [people, orders]).alike?.rows).toBe('order');
});

test('a table of another kind says what its columns are, but neither what rows are nor what to leave out', () => {
  const headers = ['Kd', 'Intern', 'Datum', 'Summe', 'Ort', 'Grund'];
  expect(meaningsOf(headers, [orders, people])).toEqual(['number', 'note', ...Array(4).fill(undefined)]);
  expect(meaningsOf(headers, [orders])).toEqual(Array(6).fill(undefined));
  expect(remembered(headers, [orders, people]).alike).toBeUndefined();
});

test('columns of the same name are told apart by their order', () => {
  const header = headerName(['Tag', 'Tag']);
  const columns: { meaning: Meaning }[] = [{ meaning: 'label' }, { meaning: 'at' }];
  const table = { header, mapping: { ...orders.mapping, columns } };
  expect(meaningsOf(['Tag', 'X', 'Tag'], [table])).toEqual(['label', undefined, 'at']);
});

test('a table without a header tells nothing of columns without a name', () => {
  const unnamed = {
    header: headerName(['', '']),
    mapping: { ...orders.mapping, columns: [{ meaning: 'name' as const }, { meaning: 'at' as const }] },
  };
  expect(meaningsOf(['', ''], [unnamed])).toEqual([undefined, undefined]);
  expect(meaningsOf(['Preis', ''], [unnamed, orders])).toEqual(['amount', undefined]);
});

test('what is known comes before what is guessed, and of each meaning there is one', () => {
  const column = (header: string, known?: Meaning) => ({ header, samples: [], known });
  expect(guessColumns([column('E-Mail'), column('Kontakt', 'email'), column('Mail', 'email')])).toEqual([
    'none',
    'email',
    'none',
  ]);
});
