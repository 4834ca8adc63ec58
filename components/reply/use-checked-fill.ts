import { useState } from 'react';
import type { PostKey, ResponseId } from '../../lib/model/ids.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import type { Finding, Stop } from '../../lib/reply/check/index.ts';
import type { useFill } from './use-fill.ts';

interface Checking {
  readonly post: PostKey;
  readonly check: (text: string) => Promise<Finding[]>;
  readonly filling: Pick<ReturnType<typeof useFill>, 'fill' | 'pending' | 'problem'>;
  /** Leads to what stopped a text. */
  readonly onStop: (why: Stop) => void;
}

/** Puts a text into the reply box once it was checked. One that is stopped goes in when it is asked for once more. */
export function useCheckedFill({ post, check, filling, onStop }: Checking) {
  const [stopped, setStopped] = useState<{ post: PostKey; text: string; why: Stop }>();
  /** Why the check could not be made: nothing is put in unread. */
  const [unchecked, setUnchecked] = useState<ProblemView>();
  return {
    problem: unchecked ?? filling.problem,
    /** Why this text was stopped; undefined where it was not. */
    stopOf: (text: string) => (stopped?.post === post && stopped.text === text ? stopped.why : undefined),
    forgetStop: () => {
      setStopped(undefined);
      setUnchecked(undefined);
    },
    fill: async (text: string, from: ResponseId | undefined, allTheSame: boolean) => {
      if (text.trim() === '' || filling.pending) return;
      setUnchecked(undefined);
      try {
        const why = allTheSame ? undefined : (await check(text)).find((finding) => finding.stops);
        setStopped(why && { post, text, why });
        if (why === undefined) void filling.fill(text, from);
        else onStop(why);
      } catch (error) {
        setUnchecked(asProblem(error));
      }
    },
  };
}
