import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords, shortAge, untilNextAge } from '../../lib/feed/mark-words.ts';
import { PostKey } from '../../lib/model/ids.ts';
import type { MarkView } from '../../lib/model/mention.ts';
import { speak } from '../speak.ts';

const now = Date.parse('2026-11-22T12:00:00.000Z');
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
const view = (part: Partial<MarkView>): MarkView => ({
  post: PostKey.parse('x:1'),
  sentiment: 'negative',
  met: 7,
  state: { kind: 'waiting', since: ago(4), from: 'posted' },
  ...part,
});

describe('the clock of a mark', () => {
  test.each([
    [48_000, '0:48'],
    [130_000, '2:10'],
    [4 * 60_000, '4m'],
    [2 * 3_600_000, '2h'],
    [3 * 86_400_000, '3d'],
    [-5_000, '0:00'],
  ])('after %i ms says %s', (age, text) => {
    expect(shortAge(age)).toBe(text);
  });

  test('stands still until it is told to be looked at again, and moves then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 86_400_000 }), (age) => {
        const next = untilNextAge(age);
        expect(next).toBeGreaterThan(0);
        expect(shortAge(age + next - 1)).toBe(shortAge(age));
        if (age < 86_400_000) expect(shortAge(age + next)).not.toBe(shortAge(age));
      }),
    );
  });
});

describe('in words a mark says', () => {
  test.each([
    [{}, 'Negative, waiting 4 minutes, met 7 times: open in Rejoinder'],
    [{ met: 0 }, 'Negative, waiting 4 minutes, first contact: open in Rejoinder'],
    [{ met: 1, sentiment: 'positive' }, 'Positive, waiting 4 minutes, met once: open in Rejoinder'],
    [
      { state: { kind: 'answered', by: 'Kim', at: ago(0), since: ago(12) } },
      'Negative, answered by Kim after 12 minutes, met 7 times: open in Rejoinder',
    ],
    [{ dueAt: ago(0) }, 'overdue, Negative, waiting 4 minutes, met 7 times: open in Rejoinder'],
    [{ dueAt: ago(-1) }, 'Negative, waiting 4 minutes, met 7 times: open in Rejoinder'],
    [{ notUs: true }, 'Negative, probably not about you, met 7 times: open in Rejoinder'],
    [{ state: { kind: 'dismissed', by: '', at: ago(0) } }, 'Negative, needs no answer, met 7 times: open in Rejoinder'],
  ] as [Partial<MarkView>, string][])('%o', (part, words) => {
    expect(markWords(view(part), now)).toBe(words);
  });

  test('the same in German', () => {
    speak('de');
    expect(markWords(view({}), now)).toBe('Negativ, wartet, Dauer: 4 Minuten, 7-mal begegnet: in Rejoinder öffnen');
  });
});
