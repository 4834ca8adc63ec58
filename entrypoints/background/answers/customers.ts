import { mostListed } from '../../../lib/messages/protocol/customers.ts';
import { labelCustomers } from '../../../lib/records/label-customers.ts';
import { readTogether } from '../../../lib/records/read-together.ts';
import { listedCustomers } from '../../../lib/records/search/customer-list.ts';
import { searchCustomers } from '../../../lib/records/search/search-customers.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { tellViews } from '../tell-views.ts';

/** About what a screen shows; the rest is asked for when it is scrolled to. */
const mostAtFirst = 30;

/** The desk's page of all customers. */
export function customerHandlers({
  records,
  tabs,
}: Dependencies): Some<'searchCustomers' | 'foundCustomers' | 'listCustomers' | 'labelCustomers'> {
  const { database, now } = records;
  return {
    async searchCustomers(search) {
      const { customers, total, near } = await readTogether(database, async () => {
        const found = await searchCustomers(database, search, now(), mostAtFirst);
        return { ...found, customers: await listedCustomers(database, found.ids) };
      });
      return { customers, near: [...near], ...(total === undefined ? {} : { total }) };
    },
    foundCustomers: async (search) => [...(await searchCustomers(database, search, now())).ids],
    listCustomers: ({ customers }) =>
      readTogether(database, () => listedCustomers(database, customers.slice(0, mostListed))),
    async labelCustomers(labelling) {
      const { changed, written } = await labelCustomers(records, await agentName(), labelling);
      if (written.entries.length > 0) await tellViews({ what: 'customers' }, tabs);
      return changed;
    },
  };
}
