import { expect, test } from 'vitest';
import { walk } from '../../components/waiting/waiting-walk.ts';
import { PostKey } from '../../lib/model/ids.ts';

const [one, two, three] = ['x:1', 'x:2', 'x:3'].map((key) => PostKey.parse(key)) as [PostKey, PostKey, PostKey]; // three in, three out

test('stands among the waiting, with a neighbour on each side', () => {
  expect(walk([one, two, three], two, 0)).toEqual({ position: 2, count: 3, previous: one, next: three });
});

test('ends at the ends', () => {
  expect(walk([one, two], one, 0).previous).toBeUndefined();
  expect(walk([one, two], two, 0).next).toBeUndefined();
});

test('goes on from where the answered post stood, not from the beginning', () => {
  expect(walk([one, three], two, 1)).toEqual({ position: undefined, count: 2, previous: one, next: three });
});

test('starts over after the last was answered', () => {
  expect(walk([one, two], three, 2)).toMatchObject({ previous: two, next: one });
});

test('leads nowhere when nobody waits', () => {
  expect(walk([], one, 0)).toEqual({ position: undefined, count: 0, previous: undefined, next: undefined });
});
