import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../components/reply/annotate.ts';
import type { Finding, Sentiment } from '../../lib/model/mention.ts';

const feeling = (...words: string[]): Sentiment => ({ label: 'negative', strength: 1, words });
const found = (text: string, words: string): Finding => ({
  kind: 'name',
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test('points out the terms that were found and the words that decided', () => {
  const text = 'My Acme parcel is late';
  const stretches = annotate(text, [found(text, 'Acme')], feeling('late'));
  expect(stretches.filter((stretch) => stretch.found).map((stretch) => stretch.text)).toEqual(['Acme']);
  expect(stretches.filter((stretch) => stretch.decided).map((stretch) => stretch.text)).toEqual(['late']);
});

test('cuts where a found term and a deciding word overlap', () => {
  const text = 'hate Acme so much';
  const stretches = annotate(text, [found(text, 'Acme so')], feeling('so much'));
  expect(stretches.find((stretch) => stretch.found && stretch.decided)?.text).toBe('so');
});

test('finds no deciding word inside another word', () => {
  expect(annotate('chocolate', [], feeling('late')).some(({ decided }) => decided)).toBe(false);
  expect(annotate('太遅い', [], feeling('遅い')).some(({ decided }) => decided)).toBe(true);
});

test('marks a competitor as such', () => {
  const text = 'Zenith is better';
  const stretches = annotate(text, [{ ...found(text, 'Zenith'), competitor: true }], feeling());
  expect(stretches[0]).toMatchObject({ text: 'Zenith', competitor: true, found: false });
});

test('loses and doubles nothing of the text, whatever the findings say', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) })),
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 5 }),
      (text, ranges, words) => {
        const findings = ranges.map((range): Finding => ({ kind: 'name', text: 'x', ...range }));
        expect(
          annotate(text, findings, feeling(...words))
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});

test('a post written to be a burden is cut into a bounded number of stretches', () => {
  const text = 'ab '.repeat(33_000);
  expect(annotate(text, [], feeling(...Array.from({ length: 50 }, () => 'ab'))).length).toBeLessThan(1_000);
});
