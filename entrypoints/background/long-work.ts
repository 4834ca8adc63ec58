import type { Watched } from '../../lib/records/watched.ts';
import { staysAwake } from './stays-awake.ts';

/** One question is answered within this time, in milliseconds, done or not: no browser waits minutes for an answer. */
const moment = 500;

export type HowFar<Result> =
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result };

interface Run<Result> {
  readonly done: Promise<Result>;
  readonly controller: AbortController;
  share: number;
}

/** Work that takes longer than one question: begun by the first, looked after by the next ones, under one name. */
export interface LongWork<Result> {
  /** Begins the work unless it runs already, and says how far it is after a moment. @throws what the work threw. */
  readonly goOn: (name: string, work: (watched: Watched) => Promise<Result>) => Promise<HowFar<Result>>;
  /** Ends it, and waits until it has ended. Answers what it came to, where it was done before that. */
  readonly stop: (name: string) => Promise<Result | undefined>;
}

/** A background that was stopped has forgotten what ran: the next question begins it anew. */
export function longWork<Result>(): LongWork<Result> {
  const runs = new Map<string, Run<Result>>();
  const begin = (name: string, work: (watched: Watched) => Promise<Result>): Run<Result> => {
    const controller = new AbortController();
    const onProgress = (share: number) => {
      run.share = share;
    };
    const done = staysAwake(() => work({ onProgress, signal: controller.signal }));
    done.catch(() => undefined); // told to whoever asks next
    const run: Run<Result> = { done, controller, share: 0 };
    runs.set(name, run);
    return run;
  };
  return {
    async goOn(name, work) {
      const run = runs.get(name) ?? begin(name, work);
      let stopWaiting = () => {};
      const later = new Promise<undefined>((resolve) => {
        const timer = setTimeout(resolve, moment);
        stopWaiting = () => clearTimeout(timer);
      });
      try {
        const done = await Promise.race([run.done.then((result) => ({ result })), later]);
        if (done === undefined) return { kind: 'running', share: run.share };
        runs.delete(name);
        return { kind: 'done', result: done.result };
      } catch (error) {
        runs.delete(name);
        throw error;
      } finally {
        stopWaiting();
      }
    },
    async stop(name) {
      const run = runs.get(name);
      run?.controller.abort();
      const result = await run?.done.catch(() => undefined);
      runs.delete(name);
      return result;
    },
  };
}
