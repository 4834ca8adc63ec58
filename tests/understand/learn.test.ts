import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../lib/understand/features.ts';
import { type Base, type Lesson, learn } from '../../lib/understand/learn.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';

const { lexicon } = shippedWeights();
const read = (text: string) => readFeatures(text, lexicon);

/** A base that knows a handful of words. */
const base: Base = {
  classes: ['billing', 'delivery', 'other'],
  scores: ({ tokens: { text } }) =>
    Float64Array.of(Number(/bill|charge/.test(text)) * 3, Number(/parcel|deliver/.test(text)) * 3, 1),
};
const lesson = (text: string, value: string): Lesson => ({ id: `${value} ${text}`, features: read(text), value });
const things = ['kettle', 'jacket', 'phone', 'lamp', 'chair', 'bottle', 'radio', 'tent', 'camera', 'mug'];
const late = things.map((thing) => lesson(`My ${thing} is delayed again`, 'delivery'));

function answer(lessons: readonly Lesson[], text: string): string | undefined {
  const { classes, shares } = learn(base, lessons);
  const all = shares(read(text));
  return classes[all.indexOf(Math.max(...all))];
}

describe('corrections', () => {
  it('change what is said of posts that are alike', () => {
    expect(answer([], 'the train is delayed')).toBe('other');
    expect(answer(late, 'the train is delayed')).toBe('delivery');
  });

  it('bring a class that the team added', () => {
    const lessons = things.map((thing) => lesson(`Where can I recycle the old ${thing}?`, 'recycling'));
    expect(answer(lessons, 'where to recycle batteries')).toBe('recycling');
    expect(answer(lessons, 'you charge me twice')).toBe('billing');
  });

  it('all of one kind, twenty of them, leave the rest as it was', () => {
    const twenty = [...late, ...things.map((thing) => lesson(`${thing} delayed by a week`, 'delivery'))];
    for (const [text, is] of [
      ['your bill is wrong', 'billing'],
      ['a charge I do not know', 'billing'],
      ['hello from the seaside', 'other'],
      ['watching the match tonight', 'other'],
      ['what a lovely day', 'other'],
      ['where is my parcel', 'delivery'],
    ] as const)
      expect(answer(twenty, text)).toBe(is);
  });

  it('that are few count less each where they are said to tell by chance', () => {
    const cautious: Base = { ...base, halfTrustedFrom: 100 };
    const share = (of: Base) => learn(of, late).shares(read('the train is delayed'))[1] ?? 0;
    expect(share(cautious)).toBeLessThan(share(base));
    expect(share(cautious)).toBeGreaterThan(learn(cautious, []).shares(read('the train is delayed'))[1] ?? 1);
  });

  it('are explained by the word that most of them share', () => {
    const { because } = learn(base, late);
    expect(because(read('The flight is Delayed'), 'delivery')).toEqual({ word: 'Delayed', lessons: 10 });
    expect(because(read('something else altogether'), 'billing')).toBeUndefined();
  });

  const some = fc.uniqueArray(
    fc.record({
      text: fc.array(fc.constantFrom('late', 'parcel', 'again', 'bill', 'why', 'kettle'), {
        minLength: 1,
        maxLength: 6,
      }),
      value: fc.constantFrom('billing', 'delivery', 'other', 'new'),
    }),
    { maxLength: 12, selector: ({ text, value }) => `${value} ${text.join(' ')}` },
  );
  const lessonsOf = (all: { text: string[]; value: string }[]) =>
    all.map(({ text, value }) => lesson(text.join(' '), value));

  it('say the same in whatever order they came', () => {
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          const text = read('late again, and my bill');
          expect(learn(base, lessonsOf(one)).shares(text)).toEqual(learn(base, lessonsOf(other)).shares(text));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('that are taken back were never made', () => {
    const mistaken = lesson('delayed delayed delayed', 'billing');
    const text = read('delayed');
    const without = [...late, mistaken].filter(({ id }) => id !== mistaken.id);
    expect(learn(base, without).shares(text)).toEqual(learn(base, late).shares(text));
    expect(learn(base, [...late, mistaken]).shares(text)).not.toEqual(learn(base, late).shares(text));
  });

  it('cost nothing where there are none: a text is asked for the scores of its head alone', () => {
    let asked = 0;
    const counting: Base = {
      ...base,
      hints() {
        asked += 1;
        return Float64Array.of(1);
      },
    };
    learn(counting, []).shares(read('the train is delayed'));
    expect(asked).toBe(0);
    learn(counting, late).shares(read('the train is delayed'));
    expect(asked).toBeGreaterThan(0);
  });

  it('by the thousand are learnt from in well under a second', () => {
    const words = Array.from({ length: 400 }, (_, place) => `word${place}`);
    const many = Array.from({ length: 2_000 }, (_, place) =>
      lesson(
        Array.from({ length: 15 }, (_each, at) => words[(place * 7 + at * at * 3) % words.length]).join(' '),
        base.classes[place % 3] ?? '',
      ),
    );
    const started = process.cpuUsage();
    learn(base, many);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000); // several times the usual, for slow machines
  });
});
