import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrders } from '../../lib/model/table-import.ts';
import { ordersOf, readDate } from '../../lib/tables/read-date.ts';

const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();
const third = at(2026, 3, 3);

describe('a date', () => {
  test.each([
    ['2026-04-03', third],
    ['2026/4/3', third],
    ['20260403', third],
    ['3 April 2026', third],
    ['3. Apr. 2026', third],
    ['Freitag, 3. April 2026', third],
    ['April 3, 2026', third],
    ['Fri, Apr 3rd 2026', third],
    ['3-Apr-2026', third],
    ['12. März 2026', at(2026, 2, 12)],
    ['12. Maerz 2026', at(2026, 2, 12)],
    ['1. Mai 2026', at(2026, 4, 1)],
    ['1 Dez 2026', at(2026, 11, 1)],
    ['2026-04-03 14:30', at(2026, 3, 3, 14, 30)],
    ['2026-04-03T14:30:00Z', '2026-04-03T14:30:00.000Z'],
    ['2026-04-03T14:30:00.123+02:00', '2026-04-03T12:30:00.000Z'],
    ['3 April 2026, 2:05 pm', at(2026, 3, 3, 14, 5)],
    ['2026. 04. 03.', third],
    ['03-Apr-26', third],
    ['12 juin 2026', at(2026, 5, 12)],
    ['1er août 2026', at(2026, 7, 1)],
    ['12 enero 2026', at(2026, 0, 12)],
    ['12 gennaio 2026', at(2026, 0, 12)],
    ['mar 3 mar 2026', at(2026, 2, 3)],
    ['Mar 5, 2026', at(2026, 2, 5)],
    ['2026-03-04 10:00:00 UTC', '2026-03-04T10:00:00.000Z'],
    ['2026-03-04 10:00:00 GMT+0200', '2026-03-04T08:00:00.000Z'],
    ['Wed, 04 Mar 2026 10:00:00 PST', '2026-03-04T18:00:00.000Z'],
  ])('%s is the same in any order', (written, expected) => {
    expect(dateOrders.map((order) => readDate(written, order))).toEqual([expected, expected, expected]);
    expect(ordersOf(written)).toBeUndefined();
  });

  test('in figures is what the table says', () => {
    expect(readDate('03/04/2026', 'dmy')).toBe(at(2026, 3, 3));
    expect(readDate('03/04/2026', 'mdy')).toBe(at(2026, 2, 4));
    expect(readDate('3.4.26', 'dmy')).toBe(at(2026, 3, 3));
    expect(readDate('26-04-03', 'ymd')).toBe(at(2026, 3, 3));
    expect(readDate('03/04/2026 12:15 AM', 'mdy')).toBe(at(2026, 2, 4, 0, 15));
    expect(readDate('3.4.1999 8:05 Uhr', 'dmy')).toBe(at(1999, 3, 3, 8, 5));
    expect(readDate('04.03.2026 10:00:00 CET', 'dmy')).toBe('2026-03-04T09:00:00.000Z');
    expect(readDate('Fr, 3.4.2026', 'dmy')).toBe(third);
    expect(ordersOf('Fr, 3/4/2026')).toEqual(['dmy', 'mdy']);
    expect(readDate('3.4.2026', 'mdy')).toBeUndefined(); // nobody writes months first with points
  });

  test.each([
    '',
    'soon',
    '31/02/2026',
    '32.1.2026',
    '00/00/0000',
    '2026-13-01',
    '1/2',
    '12:30',
    '45000',
    '3 Foo 2026',
    'Maybe 5 2026',
    'Decade 5 2026',
    'Augsburg 5 2026',
    'Order 3 April 2026',
    'soon, 3.4.2026',
    '03/04/2026 25:00',
    '1'.repeat(500),
  ])('%j is none', (written) => {
    for (const order of dateOrders) expect(readDate(written, order)).toBeUndefined();
  });

  test('has the orders in which it can be read', () => {
    const figure = fc.integer({ min: 0, max: 40 });
    const mark = fc.constantFrom('/', '-', '.');
    fc.assert(
      fc.property(figure, figure, fc.constantFrom('2026', '26', '05'), mark, (one, two, three, between) => {
        const written = [one, two, three].join(between);
        const readable = dateOrders.filter((order) => readDate(written, order) !== undefined);
        expect(ordersOf(written)).toEqual(expect.arrayContaining(readable)); // no day is left out but the 31st of April
      }),
    );
  });

  test('is read as it was written, in every order and language', () => {
    const day = fc.date({ min: new Date(1971, 0, 1), max: new Date(2068, 11, 31), noInvalidDate: true });
    const languages = fc.constantFrom('en-GB', 'en-US', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl');
    const styles = fc.constantFrom(undefined, 'short', 'medium', 'long', 'full');
    fc.assert(
      fc.property(day, languages, styles, (date, language, dateStyle) => {
        const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate());
        const written = new Intl.DateTimeFormat(language, dateStyle && { dateStyle }).format(midnight);
        const order = language === 'en-US' ? 'mdy' : 'dmy';
        expect(readDate(written, order)).toBe(midnight.toISOString());
      }),
    );
  });
});
