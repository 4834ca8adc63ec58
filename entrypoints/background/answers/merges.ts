import type { CustomerId } from '../../../lib/model/ids.ts';
import { membersOf } from '../../../lib/records/identities/groups.ts';
import { mergeCustomers, setStrangers, undoMerge } from '../../../lib/records/identities/merges.ts';
import { lastMentionsOf } from '../../../lib/records/mentions.ts';
import type { Written } from '../../../lib/records/write.ts';
import { announce } from '../announce.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';

/** Customers who are one person, or are not. */
export function mergeHandlers(dependencies: Dependencies): Some<'mergeCustomers' | 'undoMerge' | 'setStrangers'> {
  const { records } = dependencies;
  /** The marks of all of them tell how often we met the whole person. */
  const announceAll = async (written: Written, customers: readonly CustomerId[]) => {
    if (written.entries.length === 0) return;
    const members = await Promise.all(customers.map((customer) => membersOf(records.database, customer)));
    const posts = await lastMentionsOf(records.database, [...new Set(members.flat())]);
    await announce({ ...written, posts: [...new Set([...written.posts, ...posts])] }, dependencies);
  };
  return {
    async mergeCustomers(merge) {
      await announceAll(await mergeCustomers(records, await agentName(), merge), merge.customers);
    },
    async undoMerge(undoing) {
      const written = await undoMerge(records, await agentName(), undoing);
      await announceAll(written, written.customers);
    },
    async setStrangers(said) {
      await announce(await setStrangers(records, await agentName(), said), dependencies);
    },
  };
}
