import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sensitiveWords } from '../../lib/privacy/sensitive.ts';
import { computing } from '../computing.ts';

const kinds = (text: string) => [...new Set(sensitiveWords(text).map(({ kind }) => kind))];

describe('a note is worth a thought', () => {
  test.each([
    ['Her diabetes makes deliveries urgent', 'health'],
    ['Ist schwanger, braucht die Wiege bis Mai', 'health'],
    ['Hat eine Herzerkrankung', 'health'],
    ['AfD-Wähler, sagt er selbst', 'politics'],
    ['Votes for whoever lowers taxes', 'politics'],
    ['Muslimin, kommt nach Ramadan wieder', 'religion'],
    ['Catholic, asked for a cross', 'religion'],
    ['Ist schwul, kauft mit seinem Mann ein', 'sexualLife'],
    ['A trans woman, use her new name', 'sexualLife'],
    ['Flüchtling aus der Nachbarstadt', 'ethnicity'],
    ['In der Gewerkschaft, will Rabatt für alle', 'union'],
    ['Shop steward at the plant', 'union'],
    ['card 4111 1111 1111 1111', 'card'],
    ['Amex 3782-822463-10005', 'card'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'bankAccount'],
    ['gb82west12345698765432', 'bankAccount'],
    ['Steuer-ID 86095742719', 'identityNumber'],
    ['SV-Nummer 15070649C103', 'identityNumber'],
    ['Ausweis L01X00T471', 'identityNumber'],
    ['NI number QQ no, AB 12 34 56 C', 'identityNumber'],
    ['SSN 219-09-9999', 'identityNumber'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('a note is as it should be', () => {
  test.each([
    'Christian called, wants the left one of the right size.',
    'Sick of waiting; third time the parcel is late.',
    'Fragt nach farbigen Schuhen und alkoholischen Getränken.',
    'Verdi was loud in the shop, Roma tomatoes were sold out.',
    'Order 4711-2026-000123, parcel 00340434161094042557, invoice 1234567890123456',
    'Call +49 30 1234567 or 0171 2345678 after 17:00',
    'The party was a success. Union Street 5 is closed.',
    'Hearing aids are out of stock; her handicap is 12.',
    'Paid 86,095.74 on 2026-11-20; reference 86095742718',
    'Kunde seit 2019, mag Tee, Rückruf am Freitag.',
    '0000 0000 0000 0000',
  ])('%s', (text) => {
    expect(sensitiveWords(text)).toEqual([]);
  });
});

test('the words are told as they stand there, with their place', () => {
  const text = 'Nett. KREBSKRANK, Karte 4111111111111111.';
  for (const { words, start } of sensitiveWords(text)) expect(text.slice(start, start + words.length)).toBe(words);
  expect(sensitiveWords(text).map(({ words }) => words)).toEqual(['KREBSKRANK', '4111111111111111']);
});

test('any text is read, and a long one soon', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(sensitiveWords(text))));
  const took = computing(() => {
    for (const long of ['a'.repeat(20_000), '4 '.repeat(10_000), 'krank '.repeat(3_333), 'DE12 '.repeat(4_000)])
      sensitiveWords(long);
  });
  expect(took).toBeLessThan(2_000);
});
