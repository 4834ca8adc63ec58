import { queryOptions } from '@tanstack/react-query';
import type { check } from '../../lib/reply/check/index.ts';
import type { countCharacters } from '../../lib/reply/limits.ts';

export interface Checker {
  readonly check: typeof check;
  readonly countCharacters: typeof countCharacters;
}

/** The check, loaded once for the page: its phrases, and what X counts by, weigh more than the rest of the sidebar. */
export const checker = queryOptions({ queryKey: ['checker'], queryFn: load, staleTime: 'static', gcTime: Infinity });

async function load(): Promise<Checker> {
  const [{ check }, { countCharacters }] = await Promise.all([
    import('../../lib/reply/check/index.ts'),
    import('../../lib/reply/limits.ts'),
  ]);
  return { check, countCharacters };
}
