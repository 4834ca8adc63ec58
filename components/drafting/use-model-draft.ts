import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../lib/messages/ask.ts';
import type { ModelDraft } from '../../lib/model/drafting.ts';
import type { EntryId, PostKey } from '../../lib/model/ids.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';

/** How far a draft by a language model is. */
export type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' | 'written'; readonly draft: Pick<ModelDraft, 'text' | 'tokens'>; readonly took: number }
  | { readonly kind: 'failed'; readonly problem: ProblemView };

interface Drafting {
  readonly state: DraftState;
  /** Begins a new draft in place of the last. */
  readonly start: () => void;
  /** Ends it and forgets what there is of it. */
  readonly cancel: () => void;
}

/** A draft by the chosen model in answer to this post, without one to a made-up post; leaving it stops the model. */
export function useModelDraft(post?: PostKey): Drafting {
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const running = useRef<EntryId>(undefined);
  const stop = useCallback(() => {
    const draft = running.current;
    running.current = undefined;
    // Where that does not arrive, the draft is stopped as one that nobody asks for.
    if (draft !== undefined) ask('stopDraft', { draft }).catch(() => undefined);
  }, []);
  useEffect(() => stop, [stop]);

  const write = async (draft: EntryId) => {
    const begun = performance.now();
    for (let seen = 0; running.current === draft; ) {
      const written = await ask('draftReply', { draft, seen, ...(post === undefined ? {} : { post }) });
      if (running.current !== draft) return;
      seen = written.step;
      // Before the stop of `finally`: a draft that is done is nobody's to stop.
      if (written.done) running.current = undefined;
      setState({ kind: written.done ? 'written' : 'writing', draft: written, took: performance.now() - begun });
    }
  };
  const start = () => {
    stop();
    const draft = newEntry();
    running.current = draft;
    setState({ kind: 'writing', draft: { text: '' }, took: 0 });
    write(draft).catch((thrown: unknown) => {
      if (running.current !== draft) return;
      running.current = undefined;
      setState({ kind: 'failed', problem: asProblem(thrown) });
    });
  };
  const cancel = () => {
    stop();
    setState({ kind: 'none' });
  };
  return { state, start, cancel };
}
