import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Recent } from '../../lib/feed/recent.ts';
import { isFromText, isSameText } from '../../lib/model/same-words.ts';

test('a bounded memory holds what was used last and no more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 100 }), (keys) => {
      const recent = new Recent<number, number>(5);
      for (const key of keys) recent.set(key, key);
      const last = [...new Set(keys.toReversed())].slice(0, 5);
      for (const key of new Set(keys)) expect(recent.get(key) !== undefined).toBe(last.includes(key));
    }),
  );
});

describe('a sent text is known again as the one that was put into the box', () => {
  test.each([
    ['Hi Maya, sorry! We look into it.', 'Hi Maya, sorry! We look into it.', true],
    ['Hi Maya, so sorry! We look into it today. Kim', 'Hi Maya, sorry! We look into it.', true],
    ['Our new colours are here', 'Hi Maya, sorry! We look into it.', false],
    ['', 'Hi Maya', false],
    ['🌸', '🌸', false],
  ])('%s', (sent, put, same) => {
    expect(isFromText(sent, put)).toBe(same);
  });
});

describe('from an account that nobody named as ours, only the very words count', () => {
  test.each([
    ['Hi Maya, sorry! We look into it.', 'Hi Maya, sorry!\nWe look into it.', false, true],
    ['Hi Maya, so sorry! We look into it today. Kim', 'Hi Maya, sorry! We look into it.', false, false],
    ['Hi Maya, sorry!', 'Hi Maya, sorry! We look into it.', false, false],
    ['Hi Maya, sorry!', 'Hi Maya, sorry! We look into it.', true, true],
    ['🌸', '🌸', false, false],
  ])('%s', (sent, put, part, same) => {
    expect(isSameText(sent, put, part)).toBe(same);
  });
});
