import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHave, noteWords, searchWords, typedPhone } from '../../lib/records/search/search-words.ts';

const text = fc
  .array(
    fc.constantFrom(
      'Zoë',
      'O’Neil',
      'maya_chen',
      '@',
      '.',
      ' ',
      '  ',
      '中村',
      '+49',
      '30',
      '0',
      'ß',
      '🌸',
      'A',
      '\u0301',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));
const row = fc.record({
  name: text,
  seenName: text.map((value) => ({ value, clock: '' })),
  handles: fc.array(
    text.map((handle) => handle.toLowerCase()),
    { maxLength: 3 },
  ),
  phone: text,
  email: text,
});

test('nobody is passed over who has a word that begins as it was typed', () => {
  fc.assert(
    fc.property(row, fc.integer({ min: 1, max: 6 }), (person, length) => {
      for (const word of searchWords(person)) expect(mayHave(person, word.slice(0, length))).toBe(true);
    }),
  );
});

test('nobody has more words than are kept, however long what they are called, and a note has its last words too', () => {
  expect(searchWords({ name: 'a b '.repeat(50_000), handles: [] }).length).toBeLessThanOrEqual(40);
  expect(noteWords(`${'Prefers the blue kettle. '.repeat(400)}Allergic to walnuts`)).toContain('walnuts');
  expect(noteWords(Array.from({ length: 9_000 }, (_, n) => `word${n}`).join(' ')).length).toBeLessThanOrEqual(500);
});

test.each([
  ['+49 30 1234', '49301234'],
  ['0049 (30) 1234', '49301234'],
  ['030/1234', '301234'],
  ['Maya 12', undefined],
  ['12', undefined],
])('“%s” is looked for as the phone number %s', (typed, digits) => {
  expect(typedPhone(typed)).toBe(digits);
});
