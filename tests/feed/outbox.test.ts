import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOutbox } from '../../lib/feed/outbox.ts';
import { Problem } from '../../lib/model/problem.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An outbox whose receiver does as told, and what arrived there. */
function outbox<Thing = number>(receive: (things: Thing[]) => void) {
  const arrived: Thing[][] = [];
  const problems: string[] = [];
  const end = new AbortController();
  const box = createOutbox<Thing>(
    3,
    async (things) => {
      receive(things);
      arrived.push(things);
    },
    (problem) => problem && problems.push(problem.kind),
    end.signal,
  );
  return { ...box, arrived, problems, end };
}

test('what is added is sent together, no more at once than allowed', async () => {
  const { add, flush, arrived } = outbox(() => {});
  for (const thing of [1, 2, 3, 4]) add(thing);
  flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).toEqual([[1, 2, 3], [4]]);
});

test('what is large is sent in more parcels, and what no message can carry is left out', async () => {
  const { add, flush, arrived, problems } = outbox<string>(() => {});
  const large = 'a'.repeat(1_500_000);
  for (const thing of [large, large, large, 'b'.repeat(5_000_000), 'c']) add(thing);
  flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived.map((things) => things.length)).toEqual([2, 2]);
  expect(arrived.flat()).toEqual([large, large, large, 'c']);
  expect(problems).toEqual(['badInput']);
});

test('what follows within a frame waits for the next', async () => {
  const { add, flush, arrived } = outbox(() => {});
  add(1);
  flush();
  for (const thing of [2, 3]) {
    add(thing);
    flush();
  }
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).toEqual([[1]]);
  await vi.advanceTimersByTimeAsync(20);
  expect(arrived).toEqual([[1], [2, 3]]);
});

test('of a parcel that is refused only the bad thing is left out', async () => {
  const { add, flush, arrived, problems } = outbox((things) => {
    if (things.includes(2)) throw new Problem('badInput');
  });
  for (const thing of [1, 2, 3]) add(thing);
  flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived.flat()).toEqual([1, 3]);
  expect(problems).toEqual(['badInput']);
});

test('nothing is lost while nobody answers, and it is tried again later and later', async () => {
  let tries = 0;
  const { add, flush, arrived } = outbox(() => {
    tries += 1;
    if (tries < 4) throw new Problem('backgroundUnreachable');
  });
  add(1);
  flush();
  await vi.advanceTimersByTimeAsync(1_000);
  add(2);
  flush();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(tries).toBe(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(arrived).toEqual([[1, 2]]);
});

test('after an update nothing is sent any more', async () => {
  let tries = 0;
  const { add, flush, problems } = outbox(() => {
    tries += 1;
    throw new Problem('extensionUpdated');
  });
  add(1);
  flush();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(tries).toBe(1);
  expect(problems).toEqual(['extensionUpdated']);
});

test('with its signal it falls silent', async () => {
  const { add, flush, arrived, end } = outbox(() => {});
  end.abort();
  add(1);
  flush();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(arrived).toEqual([]);
});
