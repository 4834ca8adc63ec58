import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { CustomerPromise, PromiseOutcome } from '../../lib/model/promise.ts';
import { newEntry } from '../new-entry.ts';
import { useToast } from '../ui/toast.tsx';

/** What can be done with promises; each can be undone. */
export function usePromises() {
  const toast = useToast();
  const attempt = (work: Promise<unknown>) => {
    work.catch((error: unknown) => toast(i18n.t(`problem.${asProblem(error).kind}`)));
  };
  const settle = (promise: EntryId, outcome: PromiseOutcome) =>
    attempt(ask('settlePromise', { id: newEntry(), promise, outcome }));
  return {
    give: (customer: CustomerId, beside: PostKey | undefined, text: string, due: Date) =>
      attempt(
        ask('givePromise', { entry: newEntry(), id: newEntry(), customer, text, due: due.toISOString(), beside }),
      ),
    change: (customer: CustomerId, { id }: CustomerPromise, text: string, due: Date) =>
      attempt(ask('givePromise', { entry: newEntry(), id, customer, text, due: due.toISOString() })),
    settle: ({ id }: CustomerPromise, outcome: 'kept' | 'dropped') => {
      settle(id, outcome);
      toast(i18n.t(`promise.${outcome}`), () => settle(id, 'open'));
    },
    reopen: ({ id }: CustomerPromise) => settle(id, 'open'),
  };
}
