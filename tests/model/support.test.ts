import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deed, defaultSupportRules, type SupportRules, supportOf } from '../../lib/model/support.ts';

const now = Date.UTC(2026, 10, 22);
const day = 24 * 60 * 60_000;
const daysAgo = (days: number) => new Date(now - days * day).toISOString();

const done = fc.record({ kind: fc.constantFrom(...Deed.options), at: fc.integer({ min: 0, max: 2_000 }).map(daysAgo) });
const deeds = fc.array(done, { maxLength: 20 });
const weight = fc.double({ min: 0, max: 100, noNaN: true });
const rules: fc.Arbitrary<SupportRules> = fc.record({
  weights: fc.record({ praised: weight, answered: weight, shared: weight, returned: weight }),
  halfLife: fc.integer({ min: 1, max: 3_650 }),
});
const score = (some: { kind: Deed; at: string }[], by: SupportRules, at = now) =>
  supportOf({ deeds: some }, by, at).score;
/** Sums of fractions differ in their last digits. */
const nearly = 1e-9;

test('a deed counts its weight on the day, half after a half-life, a quarter after two', () => {
  const by = { ...defaultSupportRules, halfLife: 90 };
  const points = [0, 90, 180].map((days) => score([{ kind: 'answered', at: daysAgo(days) }], by));
  expect(points).toEqual([5, 2.5, 1.25]);
});

test('a score never rises as time passes', () => {
  fc.assert(
    fc.property(deeds, rules, fc.integer({ min: 0, max: 1_000 }), (some, by, days) => {
      expect(score(some, by, now + days * day)).toBeLessThanOrEqual(score(some, by) + nearly);
    }),
  );
});

test('a score never falls when a weight rises, and rises with it for who did that lately', () => {
  fc.assert(
    fc.property(deeds, rules, fc.constantFrom(...Deed.options), (some, by, kind) => {
      const heavier = { ...by, weights: { ...by.weights, [kind]: by.weights[kind] + 1 } };
      expect(score(some, heavier)).toBeGreaterThanOrEqual(score(some, by) - nearly);
      const lately = [...some, { kind, at: daysAgo(1) }];
      expect(score(lately, heavier)).toBeGreaterThan(score(lately, by));
    }),
  );
});

test('a score is the sum of its parts, in whatever order the deeds are told', () => {
  fc.assert(
    fc.property(
      deeds.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
      rules,
      ([some, others], by) => {
        const { score: total, parts } = supportOf({ deeds: some }, by, now);
        expect(total).toBeCloseTo(parts.reduce((sum, { points }) => sum + points, 0));
        expect(score(others, by)).toBeCloseTo(total);
      },
    ),
  );
});

test('what they did before they were thanked is thanked for', () => {
  const some = [
    { kind: 'praised', at: daysAgo(0) },
    { kind: 'answered', at: daysAgo(20) },
  ] as const;
  const { score: total, unthanked } = supportOf({ deeds: some, thankedAt: daysAgo(10) }, defaultSupportRules, now);
  expect(unthanked).toBe(defaultSupportRules.weights.praised);
  expect(total).toBeGreaterThan(unthanked);
});
