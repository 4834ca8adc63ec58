import { asProblem, Problem } from '../model/problem.ts';

/** Things that are sent together, at most `most` at a time and one parcel a frame, and kept while nobody answers. */
export interface Outbox<Thing> {
  readonly add: (thing: Thing) => void;
  /** Sends what is there, unless the last parcel is still to be tried again. */
  readonly flush: () => void;
}

const frameMs = 16;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * @param send rejects with a Problem; `extensionUpdated` ends the sending, `badInput` is narrowed down until only
 * the bad thing is left out, anything else is tried again, later and later
 */
export function createOutbox<Thing>(
  most: number,
  send: (things: Thing[]) => Promise<void>,
  onProblem: (problem: Problem) => void,
  signal: AbortSignal,
): Outbox<Thing> {
  let waiting: Thing[] = [];
  let pauseMs = 0;
  let lastSent = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function sendAll(things: Thing[]): Promise<void> {
    try {
      await send(things);
      pauseMs = 0;
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem('unexpected', asProblem(error).detail);
      if (signal.aborted) return;
      if (problem.kind === 'badInput' && things.length > 1) {
        const half = Math.ceil(things.length / 2);
        await sendAll(things.slice(0, half));
        await sendAll(things.slice(half));
        return;
      }
      onProblem(problem);
      if (problem.kind === 'extensionUpdated' || problem.kind === 'badInput' || problem.kind === 'notAllowed') return;
      waiting = [...things, ...waiting];
      pauseMs = Math.min(longestPauseMs, Math.max(firstPauseMs, 2 * pauseMs));
      flushIn(pauseMs);
    }
  }

  function flushIn(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      flush();
    }, ms);
  }

  function flush(): void {
    if (signal.aborted || timer !== undefined || waiting.length === 0) return;
    const rest = lastSent + frameMs - performance.now();
    if (rest > 0) {
      flushIn(rest);
      return;
    }
    lastSent = performance.now();
    while (waiting.length > 0) void sendAll(waiting.splice(0, most));
  }

  return { add: (thing) => void waiting.push(thing), flush };
}
