import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../lib/messages/ask.ts';
import { asProblem, type ProblemView } from '../../lib/model/problem.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { question } from '../records-queries.ts';

/** Changes settings at once on screen and then for good, one after the other; what could not be kept is said. */
export function useChangeSettings(): {
  readonly change: (some: Partial<Settings>) => void;
  readonly problem: ProblemView | undefined;
} {
  const client = useQueryClient();
  const { queryKey } = question('settings', undefined);
  const { mutate, error } = useMutation({
    mutationFn: (some: Partial<Settings>) => ask('saveSettings', some),
    scope: { id: 'settings' },
    onMutate: async (some) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (before) => (before === undefined ? before : { ...before, ...some }));
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
  return { change: mutate, problem: error === null ? undefined : asProblem(error) };
}
