import { useCallback, useState } from 'react';
import type { PostKey, ResponseId } from '../../lib/model/ids.ts';
import type { ProblemView } from '../../lib/model/problem.ts';
import { copyText } from '../copy-text.ts';
import { useAsk } from '../use-ask.ts';

/** What became of putting a text into the site's reply box. */
export type FillOutcome =
  | { readonly kind: 'filled'; readonly text: string }
  /** There is no page with a box, as in the desk: it is on the clipboard, as was asked for. */
  | { readonly kind: 'copied' }
  | {
      readonly kind: 'problem';
      readonly problem: ProblemView;
      readonly text: string;
      /**
       * The text is on the clipboard instead; or it waits for a click, since browsers let it there only right after one
       * (too late in Firefox 153 once no box has opened in all the time it may take); or that was refused too.
       */
      readonly clipboard: 'copied' | 'waits' | 'refused';
      /** The site's own address for writing this reply. */
      readonly intent: string | undefined;
    };

/** Puts a text into the reply box of this post; where that fails, or beside no page, on the clipboard. */
export function useFill(tab: number | undefined, post: PostKey) {
  const { send, pending, problem } = useAsk('fill');
  const [outcome, setOutcome] = useState<FillOutcome>();
  const forget = useCallback(() => setOutcome(undefined), []);
  const fail = async (text: string, problem: ProblemView, intent: string | undefined) => {
    const clipboard = (await copyText(text)) ? 'copied' : 'waits';
    setOutcome({ kind: 'problem', problem, text, clipboard, intent });
  };
  const fill = async (text: string, response?: ResponseId) => {
    setOutcome(undefined);
    if (tab === undefined)
      return (await copyText(text))
        ? setOutcome({ kind: 'copied' })
        : fail(text, { kind: 'clipboardRefused' }, undefined);
    const result = (await send({ tab, post, text, ...(response === undefined ? {} : { response }) }))?.answer;
    if (result === undefined) return;
    if (result.kind === 'filled') setOutcome({ kind: 'filled', text });
    else await fail(text, result.problem, result.intent);
  };
  /** Within a click: what waits goes to the clipboard. */
  const copy = async () => {
    if (outcome?.kind !== 'problem') return;
    const clipboard = (await copyText(outcome.text)) ? 'copied' : 'refused';
    setOutcome((now) => (now === outcome ? { ...outcome, clipboard } : now));
  };
  return { fill, copy, pending, problem, outcome, forget };
}
