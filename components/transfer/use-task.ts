import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import type { Progress } from './export-records.ts';

interface Task {
  /** 0 to 1 while it runs. */
  readonly progress: number | undefined;
  readonly problem: ProblemView | undefined;
  readonly run: (work: (onProgress: Progress, signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

/** Something long that shows how far it is and can be cancelled; leaving the page cancels it too. */
export function useTask(): Task {
  const controller = useRef<AbortController>(undefined);
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState<ProblemView>();
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback<Task['run']>(async (work) => {
    if (controller.current !== undefined) return;
    const own = new AbortController();
    controller.current = own;
    setProblem(undefined);
    setProgress(0);
    try {
      await work(setProgress, own.signal);
    } catch (error) {
      if (!own.signal.aborted) setProblem(asProblem(error));
    } finally {
      controller.current = undefined;
      setProgress(undefined);
    }
  }, []);
  return { progress, problem, run, cancel };
}
