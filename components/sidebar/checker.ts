import { useEffect, useState } from 'react';
import type { check } from '../../lib/reply/check/index.ts';
import type { countCharacters } from '../../lib/reply/limits.ts';

export interface Checker {
  readonly check: typeof check;
  readonly countCharacters: typeof countCharacters;
}

let loading: Promise<Checker> | undefined;
let loaded: Checker | undefined;

/** Loads the check once for the page: its phrases, and what X counts by, weigh more than the rest of the sidebar. */
export function loadChecker(): Promise<Checker> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined; // whoever asks next tries again
    throw error;
  });
  return loading;
}

async function load(): Promise<Checker> {
  const [{ check }, { countCharacters }] = await Promise.all([
    import('../../lib/reply/check/index.ts'),
    import('../../lib/reply/limits.ts'),
  ]);
  loaded = { check, countCharacters };
  return loaded;
}

/** The check; undefined until it is loaded, which is after the first paint. */
export function useChecker(): Checker | undefined {
  const [checker, setChecker] = useState(loaded);
  useEffect(() => {
    if (checker !== undefined) return;
    let over = false;
    void loadChecker().then((now) => {
      if (!over) setChecker(now);
    });
    return () => {
      over = true;
    };
  }, [checker]);
  return checker;
}
