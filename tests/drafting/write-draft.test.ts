import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Written, writeDraft } from '../../lib/drafting/write-draft.ts';
import type { Piece, Writer } from '../../lib/drafting/writer.ts';

const briefing = {
  site: 'x',
  post: { text: 'My parcel is late', language: 'en' },
  handle: 'mayac',
  brand: { name: 'Acme', handles: [], links: [] },
  agent: 'Kim',
  facts: [],
  voice: { rules: [], manner: [] },
  past: [],
} as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Writes these, each after so many milliseconds, whatever the signal says; goes on for ever with `again`. */
function slowWriter(pieces: readonly string[], pause: number, again = false): Writer {
  return {
    async *write(): AsyncGenerator<Piece> {
      do {
        for (const text of pieces) {
          await new Promise((resolve) => setTimeout(resolve, pause));
          yield { kind: 'text', text };
        }
      } while (again);
    },
  };
}

async function outcome(writer: Writer, signal = new AbortController().signal) {
  const steps: Written[] = [];
  const drafting = writeDraft(writer, briefing, (step) => steps.push(step), signal).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(200_000);
  return { steps, result: await drafting };
}

test('a draft grows by whole words, and every step of it is plain', async () => {
  const { steps, result } = await outcome(slowWriter(['**Hi', '** Maya', ', see evil', '.example no', 'w.'], 100));
  expect(steps.map(({ text }) => text)).toEqual(['', 'Hi', 'Hi Maya, see', 'Hi Maya, see', 'Hi Maya, see']);
  expect(result).toEqual({ text: 'Hi Maya, see now.', done: true });
});

describe('a model that', () => {
  test.each([
    ['does not begin', slowWriter(['Hi'], 1e9), 'modelSlow'],
    ['stops in the middle', slowWriter(['Hi', ' Maya'], 25_000), 'modelSlow'],
    ['takes its time for ever', slowWriter(['a '], 15_000, true), 'modelSlow'],
    ['writes for ever', slowWriter(['and so on '], 1, true), 'modelEndless'],
    ['writes nothing', slowWriter([], 1), 'modelSilent'],
    ['writes nothing that may stand', slowWriter(['https://evil.example'], 1), 'modelSilent'],
  ])('%s is stopped, and the person is told', async (_, writer, kind) => {
    expect((await outcome(writer)).result).toMatchObject({ name: 'Problem', kind });
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  test('is not waited for once the person has cancelled', async () => {
    const cancelled = new AbortController();
    setTimeout(() => cancelled.abort(), 1_000);
    expect((await outcome(slowWriter(['Hi'], 1e9), cancelled.signal)).result).toMatchObject({ name: 'AbortError' });
  });
});
