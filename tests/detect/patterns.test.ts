import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPatterns,
  compilePattern,
  createPatternFinder,
  longestPattern,
  mostPatterns,
} from '../../lib/detect/patterns.ts';
import type { BrandTerm } from '../../lib/model/brand.ts';
import { BrandId } from '../../lib/model/ids.ts';
import { Finding } from '../../lib/model/mention.ts';
import { acme, brand } from './posts.ts';

const pattern = (text: string, rest: Partial<BrandTerm> = {}): BrandTerm => ({ kind: 'pattern', text, ...rest });
const found = (term: BrandTerm, text: string) =>
  createPatternFinder([brand([term])])
    .find(text)
    .flatMap((each) => each.found.map(({ text }) => text));

describe('patterns', () => {
  it.each([
    ['k[eé]ttle', '😀 KÉTTLE and kettle', ['KÉTTLE', 'kettle']],
    ['order #\\d{4,}', 'my Order #12345!', ['Order #12345']],
    ['(?-i)ACME', 'acme ACME', ['ACME']],
    ['x*', 'no', []],
    ['^(a+)+$', `${'a'.repeat(31)}!`, []],
  ])('%s in "%s"', (text, words, written) => {
    expect(found(pattern(text), words)).toEqual(written);
  });

  it('say where in the text they match, competitors marked, in the order of the text', () => {
    const second = BrandId.parse('second');
    const finder = createPatternFinder([
      brand([pattern('pot'), pattern('ket+le', { competitor: true })]),
      brand([pattern('nothing')], { id: second }),
    ]);
    expect(finder.find('😀 kettle, pot')).toEqual([
      {
        brand: acme,
        found: [
          { kind: 'pattern', text: 'kettle', start: 3, end: 9, competitor: true },
          { kind: 'pattern', text: 'pot', start: 11, end: 14 },
        ],
      },
    ]);
  });

  it('keep to their exclusion and context words', () => {
    expect(found(pattern('delta', { exclude: ['force'] }), 'delta Force')).toEqual([]);
    expect(found(pattern('delta', { context: ['flight'] }), 'delta')).toEqual([]);
    expect(found(pattern('delta', { context: ['flight'] }), 'delta FLIGHT')).toEqual(['delta']);
    expect(found(pattern('delta', { context: ['flight'] }), 'delta flights')).toEqual(['delta']);
  });
});

describe('refusals', () => {
  it.each([
    ['a(?=b)', 'lookAround'],
    ['(?<!x)a', 'lookAround'],
    ['(a)\\1', 'backReference'],
    ['(?<n>a)\\k<n>', 'backReference'],
    ['(', 'syntax'],
    ['a{1001}', 'syntax'],
    ['a'.repeat(longestPattern + 1), 'tooLong'],
  ])('of %s are a problem that says: %s', (text, fault) => {
    expect(() => compilePattern(text)).toThrow(expect.objectContaining({ kind: 'badInput' }));
    expect(() => checkPatterns(brand([pattern(text)]))).toThrow(`badInput: ${fault}`);
  });

  it('of one pattern leave the others searched for', () => {
    const finder = createPatternFinder([brand([pattern('('), pattern('pot')])]);
    expect(finder.refused.map((each) => each.pattern)).toEqual(['(']);
    expect(finder.find('a pot')).toHaveLength(1);
  });

  it(`of more than ${mostPatterns} name the rest`, () => {
    const many = Array.from({ length: mostPatterns + 1 }, (_, index) => pattern(`pot${index}`));
    expect(() => checkPatterns(brand(many))).toThrow('tooMany');
    expect(createPatternFinder([brand(many)]).refused).toHaveLength(1);
  });
});

describe('hostile patterns and texts', () => {
  it('never throw, and what is found stands where it is said to', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    const written = fc.oneof(
      any,
      fc.string({ unit: fc.constantFrom('a', '(', ')', '*', '|', '[', ']', '\\', '?', '.'), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(written, { maxLength: 4 }), any, (patterns, text) => {
        for (const each of createPatternFinder([brand(patterns.map((each) => pattern(each)))]).find(text))
          for (const one of each.found) {
            expect(Finding.safeParse(one).success).toBe(true);
            expect(text.slice(one.start, one.end)).toBe(one.text);
          }
      }),
    );
  });

  it('are done within the time of a test', () => {
    const many = ['(a|a)*$', '(a*)*b', '(.*)(.*)(.*)c', 'a{0,500}a{0,500}'].map((text) => pattern(text));
    expect(createPatternFinder([brand(many)]).find('a'.repeat(100_000))).toBeDefined();
  });
});
