import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignSlots, type Slots } from '../../practice/facebook/places/slots.ts';

function counter(): () => string {
  let made = 0;
  return () => `slot ${made++}`;
}

test('scrolling down uses the elements again that left at the top', () => {
  const fresh = counter();
  const before = assignSlots(new Map(), 0, 4, fresh);
  const after = assignSlots(before, 2, 6, fresh);
  expect([...after.values()].toSorted()).toEqual([...before.values()].toSorted());
  expect([after.get(2), after.get(3)]).toEqual([before.get(2), before.get(3)]);
});

test('wherever the window goes, places that stay keep their element and no element is in two places', () => {
  const windows = fc.array(fc.record({ first: fc.nat(60), size: fc.integer({ min: 0, max: 9 }) }), { minLength: 1 });
  fc.assert(
    fc.property(windows, (moves) => {
      const fresh = counter();
      let slots: Slots = new Map();
      for (const { first, size } of moves) {
        const next = assignSlots(slots, first, first + size, fresh);
        expect([...next.keys()]).toEqual(Array.from({ length: size }, (_, at) => first + at));
        expect(new Set(next.values()).size).toBe(size);
        for (const [place, slot] of slots) if (next.has(place)) expect(next.get(place)).toBe(slot);
        slots = next;
      }
    }),
  );
});

test('what comes in above never takes an element from below, which would move those that stay', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 8 }), (first, up) => {
      const fresh = counter();
      const before = assignSlots(new Map(), first, first + 8, fresh);
      const above = Math.max(0, first - up);
      const after = assignSlots(before, above, above + 8, fresh);
      const had = new Set(before.values());
      for (const [place, slot] of after) if (place < first && above + 8 > first) expect(had.has(slot)).toBe(false);
    }),
  );
});
