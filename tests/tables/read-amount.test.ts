import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarks } from '../../lib/model/table-import.ts';
import { possibleMarks, readAmount, readNumber } from '../../lib/tables/read-amount.ts';

describe('a number', () => {
  test.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234,56', 1234.56],
    ["1'234.50", 1234.5],
    ['12.345.678', 12345678],
    ['49,90', 49.9],
    ['0,500', 0.5],
    ['-3', -3],
    ['3,00-', -3],
    ['(12.00)', -12],
    ['.5', 0.5],
    ['1,23,456.5', 123456.5],
    ['49,-', 49],
    ['49,- €', 49],
    ['CHF 49.-', 49],
    ['49.–', 49],
    ['49.-- CHF', 49],
    ['1.249,— €', 1249],
    ['120:-', 120],
    ['-49,-', -49],
    ['49-', -49],
  ])('%s is %d, wherever it was written', (written, value) => {
    for (const mark of decimalMarks) expect(readNumber(written, mark)).toBe(value);
  });

  test('with three digits after its only mark is what the table says', () => {
    expect(readNumber('1.234', ',')).toBe(1234);
    expect(readNumber('1.234', '.')).toBe(1.234);
  });

  test.each(['', 'twelve', '12 apples', '1.2,3.4', '1,2,3', '..', '12-34', '=1+2', '1e9', 'NaN', '٣'])(
    '%j is none',
    (written) => {
      for (const mark of decimalMarks) expect(readNumber(written, mark)).toBeUndefined();
    },
  );

  test('is read as it was written, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom('en', 'de', 'fr', 'de-CH', 'sv', 'pl', 'pt-BR', 'en-IN'),
        (cents, language) => {
          const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
          const mark = format.format(0.5).includes(',') ? ',' : '.';
          expect(readNumber(format.format(cents / 100), mark)).toBeCloseTo(cents / 100, 6);
        },
      ),
    );
  });
});

test('a sum says its currency, or has that of the table', () => {
  expect(readAmount('€ 1.234,50', '.', 'USD')).toEqual({ value: 1234.5, currency: 'EUR' });
  expect(readAmount('12.00 chf', '.', 'EUR')).toEqual({ value: 12, currency: 'CHF' });
  expect(readAmount('$12', '.', 'CAD')).toEqual({ value: 12, currency: 'CAD' });
  expect(readAmount('12,5', '.', 'EUR')).toEqual({ value: 12.5, currency: 'EUR' });
  expect(readAmount('9'.repeat(40), '.', 'EUR')).toBeUndefined();
});

test.each([
  ['US$ 12.00', 'EUR', 'USD'],
  ['A$12', 'EUR', 'AUD'],
  ['$12.00 CAD', 'EUR', 'CAD'],
  ['$12', 'AUD', 'AUD'],
  ['12 Kč', 'EUR', 'CZK'],
  ['kr 120', 'DKK', 'DKK'],
  ['120 kr.', 'SEK', 'SEK'],
  ['12 Euro', 'USD', 'EUR'],
  ['$12', 'EUR', undefined],
  ['kr 120', 'EUR', undefined],
  ['€12 USD', 'EUR', undefined],
  ['12 Stk', 'EUR', undefined],
])('%s in a table of %s is in %s', (written, usual, currency) => {
  expect(readAmount(written, '.', usual)?.currency).toBe(currency);
});

test('one number that can be only one thing settles its whole column', () => {
  expect(possibleMarks(['1.234', '2.500', ''])).toEqual([',', '.']);
  expect(possibleMarks(['1.234', '9,90'])).toEqual([',']);
  expect(possibleMarks(['1.234,50', '9.90'])).toEqual([',', '.']);
  expect(possibleMarks(['12', 'none'])).toHaveLength(1);
});
