import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../lib/reply/limits.ts';

describe('X counts', () => {
  it.each([
    ['', 0],
    ['hello', 5],
    ['日本', 4],
    ['👨‍👩‍👧', 2],
    ['see https://acme.com/a/very/long/path/that/goes/on/and/on', 27],
    ['e\u0301', 1],
    ['line\nbreak', 10],
  ])('"%s" as %i', (text, used) => {
    expect(countCharacters('x', text)).toEqual({ used, limit: 280, over: false });
  });
  it('280 as fitting and 281 as too many', () => {
    expect(countCharacters('x', 'a'.repeat(280)).over).toBe(false);
    expect(countCharacters('x', 'a'.repeat(281))).toEqual({ used: 281, limit: 280, over: true });
  });
  it('a whole book within the time of a test', () => {
    expect(countCharacters('x', 'a.'.repeat(50_000))).toMatchObject({ used: 100_000, over: true });
  });
});

describe('Facebook counts', () => {
  it('UTF-16 units up to 8,000', () => {
    expect(countCharacters('facebook', '😀')).toEqual({ used: 2, limit: 8_000, over: false });
    expect(countCharacters('facebook', 'a'.repeat(8_001)).over).toBe(true);
  });
});
