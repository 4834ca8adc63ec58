import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseAll,
  chooseNone,
  extendTo,
  goToLine,
  nothingChosen,
  type Selection,
  toggle,
} from '../../../components/customers/selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const chosenOf = ({ chosen }: Selection<string>) => [...chosen].toSorted().join('');

test('a range goes from where it began to where one is, and shrinks again without what it had taken', () => {
  const begun = goToLine<string>(nothingChosen, 1);
  const down = extendTo(extendTo(begun, ids, 2), ids, 4);
  expect(chosenOf(down)).toBe('bcde');
  expect(chosenOf(extendTo(down, ids, 2))).toBe('bc');
  expect(chosenOf(extendTo(down, ids, 0))).toBe('ab');
});

test('a second range keeps what was chosen before it', () => {
  const first = extendTo(goToLine<string>(nothingChosen, 0), ids, 1);
  const second = extendTo(goToLine(first, 4), ids, 5);
  expect(chosenOf(second)).toBe('abef');
  expect(chosenOf(toggle(second, ids, 0))).toBe('bef');
});

test('whatever is done, only what is in the list is chosen, and no one gone to by itself', () => {
  const place = fc.nat(9);
  const step = fc.oneof(
    place.map((at) => (selection: Selection<string>) => goToLine(selection, at)),
    place.map((at) => (selection: Selection<string>) => toggle(selection, ids, at)),
    place.map((at) => (selection: Selection<string>) => extendTo(selection, ids, at)),
    fc.constant((selection: Selection<string>) => chooseAll(selection, ids)),
    fc.constant((selection: Selection<string>) => chooseNone(selection)),
  );
  fc.assert(
    fc.property(fc.array(step), place, (steps, at) => {
      const selection = steps.reduce<Selection<string>>((before, next) => next(before), nothingChosen);
      expect([...selection.chosen].every((id) => ids.includes(id))).toBe(true);
      expect(goToLine(selection, at).chosen).toBe(selection.chosen);
    }),
  );
});
