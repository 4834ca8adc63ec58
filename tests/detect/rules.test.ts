import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../lib/detect/fold.ts';
import { createFinder, mostFindings } from '../../lib/detect/index.ts';
import { findLinks } from '../../lib/detect/links.ts';
import { Mention } from '../../lib/model/mention.ts';
import { brand, post } from './posts.ts';

/** Few letters, so that terms often meet the text. */
const written = (characters: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...characters), { maxLength: most }).map((units) => units.join(''));
const name = written(['a', 'b', 'c', ' ', '!'], 6).filter((text) => text.trim() !== '');
const plain = written(['a', 'b', 'c', '1', ' ', '!', ','], 60);
const strange = written(
  [
    'a',
    'A',
    'Á',
    'b',
    'B',
    '𝐛',
    'ｂ',
    '\u0301',
    '\u200d',
    'ß',
    'ﬁ',
    'İ',
    '#',
    '@',
    '_',
    '.',
    '-',
    ' ',
    '\n',
    'ア',
    'ー',
    '삼',
    '이',
    'ก',
    '้',
    '\ud800',
    '😀',
  ],
  40,
);

/** Every place where one of the names stands between signs or spaces, found the slow way; of those within one another the longest. */
function naive(names: readonly string[], text: string): string[] {
  const places = names.flatMap((term) => {
    const key = term.trim().replace(/ +/g, ' ');
    return Array.from({ length: text.length }, (_, start) => start).flatMap((start) => {
      const end = start + key.length;
      if (text.slice(start, end) !== key) return [];
      const cutsLeft = /[abc1]/.test(key.charAt(0)) && /[abc1]/.test(text.charAt(start - 1));
      const cutsRight = /[abc1]/.test(key.charAt(key.length - 1)) && /[abc1]/.test(text.charAt(end));
      return cutsLeft || cutsRight ? [] : [{ start, end }];
    });
  });
  return [...new Set(places.map(({ start, end }) => `${start}-${end}`))]
    .filter((place) => {
      const [start = 0, end = 0] = place.split('-').map(Number);
      return !places.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start);
    })
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

describe('finding', () => {
  it('gives the same as looking for every name at every place', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 12 }),
        plain.map((text) => text.replace(/ +/g, ' ')),
        (names, text) => {
          const found = createFinder([brand(names)]).find(post(text))[0]?.found ?? [];
          expect(found.map(({ start, end }) => `${start}-${end}`)).toEqual(naive(names, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives places whose words fold to a term, in any writing', () => {
    fc.assert(
      fc.property(
        fc.array(
          strange.filter((text) => text.trim() !== ''),
          { maxLength: 8 },
        ),
        strange,
        (names, text) => {
          const squeezed = names.map((term) => foldedWords(term).replaceAll(' ', ''));
          const finder = createFinder([brand(names)]);
          const whole = names.map((term) => `${text} ${term} ${text}`).join('\n');
          for (const { found } of finder.find(post(whole)))
            for (const { start, end, text: words } of found) {
              expect(whole.slice(start, end)).toBe(words);
              expect(squeezed).toContain(foldedWords(words).replaceAll(' ', ''));
            }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, gives valid mentions, and gives them again when asked again', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), strange);
    const kind = fc.constantFrom('name', 'handle', 'hashtag', 'link', 'product', 'pattern');
    const term = fc.record({
      kind,
      text: any,
      misspellings: fc.constant<true>(true),
      exclude: fc.array(any, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), any, any, (terms, before, after) => {
        const finder = createFinder([brand(terms)]);
        const text = [before, ...terms.map((each) => each.text), after].join(' ');
        const mentions = finder.find(post(text));
        for (const mention of mentions) expect(Mention.safeParse(mention).success).toBe(true);
        expect(finder.find(post(text))).toEqual(mentions);
      }),
      { numRuns: 150 },
    );
  });
});

describe('folding', () => {
  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        expect(foldedWords(foldedWords(text))).toBe(foldedWords(text));
      }),
    );
  });
});

describe('100,000 hostile characters', () => {
  const terms = [
    'Acme',
    'Acme Kettle',
    'アップル',
    'ลาซาด้า',
    '삼성',
    'ああああああああ',
    { kind: 'link', text: 'a.example' },
  ] as const;
  const finder = createFinder([brand([...terms, { kind: 'name', text: 'Northwind', misspellings: true }])]);
  it.each([
    'a',
    '.',
    'a.',
    'a.b+',
    'a@',
    'a@b.',
    '@',
    '#',
    '#Aa',
    'Acme ',
    'アップル',
    'ลาซาด้า',
    '삼성이',
    'あ',
    'e\u0301',
    '\u0301',
    '\u200b',
    'ﷺ',
    '\ud800',
    'https://',
    'https://a.example/',
    'Nothwind ',
    'é.',
    '_',
    '_a',
    '\u202e',
  ])('of "%s" are read within the time of a test', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const [mention] = finder.find(post(text));
    expect(mention?.found.length ?? 0).toBeLessThanOrEqual(mostFindings);
    expect(findLinks(text, () => false).length).toBeLessThanOrEqual(text.length);
  });
});
