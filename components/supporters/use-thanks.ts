import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { Amount } from '../../lib/model/amount.ts';
import type { CustomerId, EntryId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { useToast } from '../ui/toast.tsx';

/** What was given in thanks: what, and what it cost us. */
export interface Gift {
  readonly what: string;
  readonly cost?: Amount | undefined;
}

/** Thanks and rewards, kept in the customer's history; each can be taken back. */
export function useThanks(customer: CustomerId) {
  const toast = useToast();
  const log = async (kind: 'thanks' | 'reward', gift?: Gift) => {
    const id = newEntry();
    try {
      await ask('log', {
        id,
        customer,
        kind,
        ...(gift === undefined ? {} : { text: gift.what }),
        ...(gift?.cost === undefined ? {} : { amount: gift.cost }),
      });
      toast(i18n.t(kind === 'thanks' ? 'reward.thanked' : 'reward.given'), () => void takeBack(id));
    } catch (error) {
      toast(i18n.t(`problem.${asProblem(error).kind}`));
    }
  };
  const takeBack = (id: EntryId) =>
    ask('unlog', { id }).catch((error: unknown) => toast(i18n.t(`problem.${asProblem(error).kind}`)));
  return { thank: () => void log('thanks'), reward: (gift: Gift) => void log('reward', gift) };
}
