import { asProblem, Problem } from '../model/problem.ts';

/** Things that are sent together, in parcels of limited number and size, and kept while nobody answers. */
export interface Outbox<Thing> {
  readonly add: (thing: Thing) => void;
  /** Sends what is there, unless the last parcel is still to be tried again. */
  readonly flush: () => void;
}

/** Parcels go out once a frame at most, in milliseconds. */
const frameMs = 16;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
/**
 * Longest parcel, in UTF-16 units of JSON: browsers carry 64 MiB at most (Chrome's limit), and both sides stand still
 * while a large one is written and read. A post as people write them has less than a thousandth.
 */
const largestParcel = 4_000_000;

/**
 * @param most things in one parcel
 * @param send rejects with a Problem; `extensionUpdated` ends the sending, `badInput` is narrowed down until only
 * the bad thing is left out, anything else is tried again, later and later
 * @param onOutcome the problem that a parcel had, or undefined where it arrived
 */
export function createOutbox<Thing>(
  most: number,
  send: (things: Thing[]) => Promise<void>,
  onOutcome: (problem: Problem | undefined) => void,
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
      onOutcome(undefined);
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem('unexpected', asProblem(error).detail);
      if (signal.aborted) return;
      if (problem.kind === 'badInput' && things.length > 1) {
        const half = Math.ceil(things.length / 2);
        await sendAll(things.slice(0, half));
        await sendAll(things.slice(half));
        return;
      }
      onOutcome(problem);
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
    const { parcels, tooLarge } = pack(waiting, most);
    waiting = [];
    for (const parcel of parcels) void sendAll(parcel);
    for (const _ of tooLarge) onOutcome(new Problem('badInput', 'too large to be sent'));
  }

  return { add: (thing) => void waiting.push(thing), flush };
}

/** In the order in which they came; what is too large even by itself is left out. */
function pack<Thing>(things: readonly Thing[], most: number): { parcels: Thing[][]; tooLarge: Thing[] } {
  const parcels: Thing[][] = [];
  const tooLarge: Thing[] = [];
  let room = 0;
  for (const thing of things) {
    const size = JSON.stringify(thing).length;
    const last = parcels.at(-1);
    if (size > largestParcel) tooLarge.push(thing);
    else if (last === undefined || last.length === most || size > room) {
      parcels.push([thing]);
      room = largestParcel - size;
    } else {
      last.push(thing);
      room -= size;
    }
  }
  return { parcels, tooLarge };
}
