import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mistakesInBeginning, wordsLike } from '../../lib/records/search/near-words.ts';
import { openTestRecords } from './open.ts';

const letters = 'abcdefghijklmnop';
const letter = fc.constantFrom(...letters);
const word = fc.array(letter, { minLength: 4, maxLength: 12 }).map((all) => all.join(''));

/** One mistake in the beginning of a word: a letter more, less, another, or two swapped. */
const mistaken = fc
  .record({ word, typed: fc.integer({ min: 5, max: 12 }), at: fc.nat(), kind: fc.constantFrom(0, 1, 2, 3), letter })
  .map(({ word, typed, at, kind, letter }) => {
    const start = word.slice(0, typed);
    const place = at % start.length;
    const [before, here, next] = [start.slice(0, place), start[place] ?? '', start[place + 1] ?? ''];
    const after = start.slice(place + 1);
    const wrong = [
      before + letter + here + after,
      before + after,
      before + letter + after,
      before + next + here + after.slice(1),
    ];
    return { word, typed: wrong[kind] ?? '' };
  });

test('one mistake anywhere in what was typed is one mistake, whatever follows in the word', () => {
  fc.assert(
    fc.property(mistaken, ({ word, typed }) => {
      expect(mistakesInBeginning(typed, word, 1)).toBeLessThanOrEqual(1);
    }),
  );
});

test('what begins the word has no mistake, and two words without a letter in common have as many as letters', () => {
  fc.assert(fc.property(word, fc.nat(12), (whole, end) => mistakesInBeginning(whole.slice(0, end), whole, 2) === 0));
  expect(mistakesInBeginning('abcd', 'wxyz', 9)).toBe(4);
});

test('words are found by a beginning with one mistake, from eight letters on with two', async () => {
  const { database } = openTestRecords();
  await database.vocabulary.bulkPut(['castillo', 'castle', 'jonas', 'fontaine'].map((one) => ({ word: one })));
  expect(await wordsLike(database, 'catsil')).toEqual(['castillo']);
  expect(await wordsLike(database, 'onas')).toEqual(['jonas']);
  expect(await wordsLike(database, 'fomtiane')).toEqual(['fontaine']);
  expect(await wordsLike(database, 'jnsa')).toEqual([]);
});

test('a number with a wrong digit is another number', async () => {
  const { database } = openTestRecords();
  await database.vocabulary.bulkPut([{ word: '47110' }]);
  expect(await wordsLike(database, '47111')).toEqual([]);
});
