import { useCallback, useState } from 'react';
import type { PostKey, ResponseId } from '../../lib/model/ids.ts';
import type { ProblemView } from '../../lib/model/problem.ts';
import { copyText } from '../copy-text.ts';
import { useAsk } from '../use-ask.ts';

/** What became of putting a text into the site's reply box. */
export type FillOutcome =
  | { readonly kind: 'filled'; readonly text: string }
  | {
      readonly kind: 'problem';
      readonly problem: ProblemView;
      /** The text is on the clipboard instead. */
      readonly copied: boolean;
      /** The site's own address for writing this reply. */
      readonly intent: string | undefined;
    };

/** Puts a text into the reply box of this post; where that fails, on the clipboard. */
export function useFill(tab: number | undefined, post: PostKey) {
  const { send, pending, problem } = useAsk('fill');
  const [outcome, setOutcome] = useState<FillOutcome>();
  const forget = useCallback(() => setOutcome(undefined), []);
  const fill = async (text: string, response?: ResponseId) => {
    setOutcome(undefined);
    if (tab === undefined) {
      setOutcome({ kind: 'problem', problem: { kind: 'pageGone' }, copied: await copyText(text), intent: undefined });
      return;
    }
    const result = (await send({ tab, post, text, ...(response === undefined ? {} : { response }) }))?.answer;
    if (result === undefined) return;
    if (result.kind === 'filled') setOutcome({ kind: 'filled', text });
    else setOutcome({ ...result, copied: await copyText(text), intent: result.intent });
  };
  return { fill, pending, problem, outcome, forget };
}
