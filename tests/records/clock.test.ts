import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClock, never, tick } from '../../lib/records/clock.ts';

test('each clock is later than the one before, whatever the time of the machine does', () => {
  const times = fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(times, (moments) => {
      let last = never;
      for (const now of moments) {
        const next = tick(last, now, 'machine');
        expect(next > last).toBe(true);
        expect(isClock(next)).toBe(true);
        last = next;
      }
    }),
  );
});

test('more entries than the counter holds within one millisecond go on into the next', () => {
  const full = tick('1700000000000-ffff-zz', 0, 'aa');
  expect(full).toBe('1700000000001-0000-aa');
});

test('what is no clock is told apart, above all one that no later clock could follow', () => {
  expect(['', 'now', '1700000000000', '9999999999999-0000-aa', '1700000000000-0000-<b>'].filter(isClock)).toEqual([]);
});
