import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { mostListed } from '../../lib/messages/protocol/customers.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { useTask } from '../transfer/use-task.ts';
import { formatNumber } from '../ui/language.ts';
import { useToast } from '../ui/toast.tsx';

/** Puts a label on many customers, or takes it off: some hundred at a time, so that it can be cancelled in between. */
export function useLabelling() {
  const { run, ...task } = useTask();
  const toast = useToast();
  const label = (customers: readonly CustomerId[], text: string, on: boolean, isUndo = false): void => {
    void run(async (onProgress, signal) => {
      const changed: CustomerId[] = [];
      const tell = () =>
        toast(
          i18n.t(on ? 'customers.labelled' : 'customers.unlabelled', changed.length, {
            count: formatNumber(changed.length),
            label: text,
          }),
          changed.length === 0 ? undefined : () => label(changed, text, !on, true),
        );
      try {
        for (let from = 0; from < customers.length && !signal.aborted; from += mostListed) {
          const some = customers.slice(from, from + mostListed);
          const request = { id: newEntry(), customers: some, label: text, on };
          changed.push(...(await ask('labelCustomers', request)));
          onProgress(Math.min(1, (from + some.length) / customers.length));
        }
      } catch (error) {
        // Where the problem is shown may be gone by then, and some may have the label already.
        if (isUndo) toast(i18n.t(`problem.${asProblem(error).kind}`));
        else if (changed.length > 0) tell();
        throw error;
      }
      if (!isUndo) tell();
    });
  };
  return { ...task, label };
}
