import { useCallback, useRef, useState } from 'react';
import { ask } from '../lib/messages/ask.ts';
import type { Answer, QuestionName, Request } from '../lib/messages/protocol/index.ts';
import { asProblem, type ProblemView } from '../lib/model/problem.ts';

interface Asking<Name extends QuestionName> {
  /** Asks, unless the last one is still on its way: a double click does nothing twice. Undefined where it failed. */
  readonly send: (request: Request<Name>) => Promise<{ answer: Answer<Name> } | undefined>;
  readonly pending: boolean;
  readonly problem: ProblemView | undefined;
}

/** A question that changes something, asked by a person's click. */
export function useAsk<Name extends QuestionName>(name: Name): Asking<Name> {
  const onItsWay = useRef(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const send = useCallback(
    async (request: Request<Name>) => {
      if (onItsWay.current) return undefined;
      onItsWay.current = true;
      setPending(true);
      setProblem(undefined);
      try {
        return { answer: await ask(name, request) };
      } catch (error) {
        setProblem(asProblem(error));
        return undefined;
      } finally {
        onItsWay.current = false;
        setPending(false);
      }
    },
    [name],
  );
  return { send, pending, problem };
}
