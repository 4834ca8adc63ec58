import { longestDraft, type ModelDraft, type Tokens } from '../model/drafting.ts';
import { Problem } from '../model/problem.ts';
import { longestAnswer, plainAnswer } from './plain-answer.ts';
import { allowedIn, type Briefing, promptFor } from './prompt.ts';
import type { Writer } from './writer.ts';

/** In milliseconds. Until the first piece a model may be loading; a browser's own background waits 30 s for an answer. */
const patience = { first: 28_000, next: 20_000, whole: 120_000 };
/** In milliseconds: nobody reads more quickly than that, and every step is made plain from its beginning. */
const step = 60;

/** What has been written so far. */
export type Written = Omit<ModelDraft, 'step'>;

/**
 * Lets a model draft a reply, and says every few moments how far it is. What it says is plain at every step.
 * @throws Problem what is wrong with the model, `modelSlow`, `modelEndless` or `modelSilent`; the signal's reason
 */
export async function writeDraft(
  writer: Writer,
  briefing: Briefing,
  onWritten: (written: Written) => void,
  signal: AbortSignal,
): Promise<Written> {
  const prompt = promptFor(briefing);
  const asked = { ...allowedIn(briefing, prompt), secret: writer.secret };
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const tooSlow = () => ended.abort(new Problem('modelSlow'));
  const whole = setTimeout(tooSlow, patience.whole);
  let next = setTimeout(tooSlow, patience.first);
  let [answer, saidAt] = ['', 0];
  let tokens: Tokens | undefined;
  const written = (done: boolean): Written => ({
    text: plainAnswer(done ? answer : withoutUnfinished(answer), asked).slice(0, longestDraft),
    done,
    ...(tokens === undefined ? {} : { tokens }),
  });
  try {
    const pieces = writer.write(prompt, either)[Symbol.asyncIterator]();
    for (;;) {
      const piece = await unlessAborted(pieces.next(), either);
      if (piece.done === true) break;
      clearTimeout(next);
      next = setTimeout(tooSlow, patience.next);
      if (piece.value.kind === 'tokens') tokens = piece.value.tokens;
      else answer += piece.value.text;
      if (answer.length > longestAnswer) throw new Problem('modelEndless', 'answer');
      if (Date.now() - saidAt < step) continue;
      saidAt = Date.now();
      onWritten(written(false));
    }
    const last = written(true);
    if (last.text === '') throw new Problem('modelSilent');
    return last;
  } finally {
    clearTimeout(whole);
    clearTimeout(next);
    // Whatever the model still does, nobody waits for it.
    ended.abort();
  }
}

/** The last word may be the beginning of an address that is none of ours. */
function withoutUnfinished(answer: string): string {
  return answer.replace(/\S{1,200}$/u, '');
}

/** The same, but a model that does not heed the signal is not waited for. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
