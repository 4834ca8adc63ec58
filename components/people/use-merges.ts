import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { EntryId } from '../../lib/model/ids.ts';
import type { Pair, WinningSides } from '../../lib/model/merge.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { useToast } from '../ui/toast.tsx';

/** What can be said of two customers: that they are one person, two after all, or strangers. Each can be undone. */
export function useMerges() {
  const toast = useToast();
  const told = (work: Promise<unknown>, words: string, undo: () => void) =>
    work.then(
      () => toast(words, undo),
      (error: unknown) => toast(i18n.t(`problem.${asProblem(error).kind}`)),
    );
  const undoMerge = (merge: EntryId, again?: () => void) =>
    told(ask('undoMerge', { id: newEntry(), merge }), i18n.t('merge.undone'), () => again?.());
  const merge = (customers: Pair, wins: WinningSides): Promise<void> => {
    const id = newEntry();
    const again = () => void merge(customers, wins);
    return told(ask('mergeCustomers', { id, customers, wins }), i18n.t('merge.done'), () => void undoMerge(id, again));
  };
  const setStrangers = (customers: Pair, strangers: boolean): Promise<void> =>
    told(
      ask('setStrangers', { id: newEntry(), customers, strangers }),
      i18n.t(strangers ? 'merge.strangers' : 'merge.maybe'),
      () => void setStrangers(customers, !strangers),
    );
  return { merge, undoMerge, setStrangers };
}
