import { expect, test } from 'vitest';
import { currencyOfHeader } from '../../lib/tables/read-currency.ts';

test.each([
  ['Total (USD)', 'USD'],
  ['Total USD', 'USD'],
  ['total_USD', 'USD'],
  ['Betrag in CHF', 'CHF'],
  ['Summe [€]', 'EUR'],
  ['Summe €', 'EUR'],
  ['Amount (US$)', 'USD'],
  ['(GBP) Amount', 'GBP'],
  ['Amount ($)', undefined],
  ['Total', undefined],
  ['Total (net)', undefined],
  ['Total (XXY)', undefined],
  ['Betrag und Top', undefined],
])('the header %j says that amounts are in %s', (header, currency) => {
  expect(currencyOfHeader(header, 'EUR')).toBe(currency);
});

test('a sign that several currencies share is the usual one', () => {
  expect(currencyOfHeader('Amount ($)', 'CAD')).toBe('CAD');
});
