import type { Written } from '../../lib/drafting/write-draft.ts';
import type { DraftAsked, ModelDraft } from '../../lib/model/drafting.ts';
import { staysAwake } from './stays-awake.ts';

/** In milliseconds: one question is answered after this time at the latest, whether there is more or not. */
const moment = 5_000;
/** In milliseconds: a draft that nobody has asked for since is stopped; one that is done is kept for a lost answer. */
const abandoned = { writing: 3_000, done: 60_000 };

/** Writes a draft to its end, says what there is of it meanwhile, and ends with the signal. */
export type Write = (onWritten: (written: Written) => void, signal: AbortSignal) => Promise<Written>;

/** Drafts that are being written, each under the name its view gave it. */
export interface ModelDrafts {
  /** Begins the draft unless it is there, and answers as soon as there is more of it. @throws what writing it threw */
  readonly goOn: (asked: DraftAsked, write: Write) => Promise<ModelDraft>;
  readonly stop: (draft: string) => void;
}

interface Run {
  readonly controller: AbortController;
  draft: ModelDraft;
  failed?: { readonly why: unknown };
  /** Called when there is more. */
  waiting: (() => void)[];
  forgetting?: ReturnType<typeof setTimeout>;
}

/** Nothing of it is kept anywhere: a background that was stopped begins a draft anew when its view asks on. */
export function modelDrafts(): ModelDrafts {
  const runs = new Map<string, Run>();
  const stop = (name: string) => {
    const run = runs.get(name);
    if (run === undefined) return;
    runs.delete(name);
    clearTimeout(run.forgetting);
    run.controller.abort();
  };
  const begin = (name: string, write: Write): Run => {
    const run: Run = { controller: new AbortController(), draft: { text: '', done: false, step: 0 }, waiting: [] };
    const tell = () => {
      for (const wake of run.waiting.splice(0)) wake();
    };
    const onWritten = (written: Written) => {
      run.draft = { ...written, step: run.draft.step + 1 };
      tell();
    };
    staysAwake(() => write(onWritten, run.controller.signal)).then(onWritten, (why: unknown) => {
      run.failed = { why };
      tell();
    });
    runs.set(name, run);
    return run;
  };
  return {
    async goOn({ draft: name, seen }, write) {
      const run = runs.get(name) ?? begin(name, write);
      clearTimeout(run.forgetting);
      if (run.draft.step === seen && run.failed === undefined) await orMoment((wake) => run.waiting.push(wake));
      const isOver = run.draft.done || run.failed !== undefined;
      clearTimeout(run.forgetting);
      run.forgetting = setTimeout(() => stop(name), isOver ? abandoned.done : abandoned.writing);
      // Whoever stopped it does not listen any more; that is nobody's problem.
      if (run.failed !== undefined && !run.controller.signal.aborted) throw run.failed.why;
      return run.draft;
    },
    stop,
  };
}

/** Until it is called, a moment at most. */
function orMoment(called: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, moment);
    called(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
