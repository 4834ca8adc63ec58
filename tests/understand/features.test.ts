import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRead, readFeatures } from '../../lib/understand/features.ts';
import type { Lexicon } from '../../lib/understand/lexicon.ts';
import { measureNames } from '../../lib/understand/measures.ts';
import { tokenize, tokenKind } from '../../lib/understand/tokens.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';

const silent: Lexicon = { rating: () => 0 };
const read = (text: string) => readFeatures(text, silent);

/** The tokens as they stand in the text. */
function tokens(text: string): string[] {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, place) => text.slice(starts[place], ends[place]));
}
function kinds(text: string): string[] {
  const names = Object.entries(tokenKind);
  const { count, kinds: all } = tokenize(text);
  return Array.from(all.subarray(0, count), (kind) => names.find(([, each]) => each === kind)?.[0] ?? '');
}
const sameWord = (one: string, other: string) => tokenize(one).hashes[0] === tokenize(other).hashes[0];

describe('tokens', () => {
  it('are words, handles, links, hashtags, emoji, faces and marks', () => {
    expect(tokens("@acme I can't wait!!! 🎉 :-) #happy https://a.example/b")).toEqual([
      '@acme',
      'I',
      "can't",
      'wait',
      '!!!',
      '🎉',
      ':-)',
      '#happy',
      'https://a.example/b',
    ]);
    expect(kinds('@acme no. 12 🎉 :( #sad www.a.example')).toEqual([
      'mention',
      'word',
      'marks',
      'number',
      'emoji',
      'emoticon',
      'hashtag',
      'link',
    ]);
  });
  it.each([
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['GREAT', 'great'],
    ['ｇｒｅａｔ', 'great'],
    ['𝐠𝐫𝐞𝐚𝐭', 'great'],
    ['gre\u200bat', 'great'],
    ['can’t', "can't"],
    ['soooooo', 'sooo'],
    ['z\u0310\u0343a\u0335\u0354l\u0321\u0353g\u0334\u032fo\u0337', 'zalgo'],
  ])('"%s" is the word "%s"', (one, other) => {
    expect(sameWord(one, other)).toBe(true);
  });
  it.each([
    ['is', 'as'],
    ['が', 'か'],
    ['better', 'beter'],
  ])('"%s" is another word than "%s"', (one, other) => {
    expect(sameWord(one, other)).toBe(false);
  });
});

describe('the keys of a text', () => {
  const keys = (text: string) => new Set(read(text).keys);
  it('are the same at every reading, each once', () => {
    const { keys: all } = read('so good, so good, so good');
    expect(new Set(all).size).toBe(all.length);
    expect(read('so good, so good, so good').keys).toEqual(all);
  });
  it('tell a negated word from the word, up to the end of its clause', () => {
    const words = (text: string) => {
      const { keys: all, wordKeys } = read(text);
      return new Set(all.subarray(0, wordKeys));
    };
    const shared = (text: string) => [...words('good')].filter((key) => words(text).has(key)).length;
    expect(shared('not good')).toBe(0);
    expect(shared('not bad, but good')).toBe(1);
  });
  it('share letters between a word and its misspelling', () => {
    const misspelt = keys('delivary');
    expect([...keys('delivery')].filter((key) => misspelt.has(key)).length).toBeGreaterThan(4);
  });
});

describe('any text', () => {
  it('is read without throwing, its tokens in order and within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tokens: all, keys, owners, measures } = read(text);
        expect(owners.length).toBe(keys.length);
        expect(measures.length).toBe(measureNames.length);
        expect(measures.every(Number.isFinite)).toBe(true);
        const { count, starts, ends } = all;
        const places = Array.from({ length: count }, (_, place) => [starts[place] ?? 0, ends[place] ?? 0]).flat();
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        expect(owners.every((owner) => owner < count)).toBe(true);
      }),
    );
  });
  it.each([
    ...[
      'a',
      '#a',
      "a'",
      '😀',
      ':(',
      ':',
      'bad ',
      '\u0301',
      '\ud800',
      'http://a.b/',
      '1,',
      '(',
      '\u200d',
      'not ',
      'but ',
    ],
    'ｗ',
  ])('of 100,000 characters of "%s" is done within the time of a test', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    for (let time = 0; time < 20; time += 1) expect(read(text).tokens.text.length).toBeLessThanOrEqual(longestRead);
  });
});

describe('the measures of a text', () => {
  const { lexicon } = shippedWeights();
  const measure = (text: string, name: string) => readFeatures(text, lexicon).measures[measureNames.indexOf(name)] ?? 0;
  it('weigh its rated words, turned by a negation and made more by a word before them', () => {
    expect(measure('a good kettle', 'balance0')).toBeGreaterThan(0);
    expect(measure('not a good kettle', 'balance0')).toBeLessThan(0);
    expect(measure('a very good kettle', 'balance1')).toBeGreaterThan(measure('a good kettle', 'balance1'));
    expect(measure('💔', 'balance0')).toBeLessThan(0);
    expect(measure('nice box, but awful kettle', 'afterTurn0')).toBeLessThan(0);
  });
  it('say how it is written', () => {
    expect(measure('Where is it?', 'endsAsking')).toBe(1);
    expect(measure('WHERE is it!!', 'capitals')).toBeGreaterThan(0);
    expect(measure('', 'length')).toBe(0);
  });
});
