import { browser } from 'wxt/browser';
import { historyPage } from '../../lib/messages/protocol.ts';
import { cardOfCustomer, cardOfPost, historyOf } from '../../lib/records/card.ts';
import { labelsInUse } from '../../lib/records/customers.ts';
import { stillWaiting } from '../../lib/records/mentions.ts';
import { numbersSince, waitingMentions } from '../../lib/records/queue.ts';
import { findCustomers } from '../../lib/records/search.ts';
import type { Dependencies, Some } from './dependencies.ts';
import { tellViews } from './tell-views.ts';

const mostFound = 20;
const mostQueued = 1_000;

/** What views show of the records. */
export function lookUpHandlers({
  records: { database },
  tabs,
}: Dependencies): Some<
  'subject' | 'choose' | 'lookUp' | 'history' | 'labels' | 'findCustomers' | 'queue' | 'today' | 'health'
> {
  return {
    async subject(request, sender) {
      const tab = request.tab ?? sender.tab ?? (await activeTab());
      if (tab === undefined) return { waiting: [] };
      const { subject, seen } = await tabs.get(tab);
      const waiting = await stillWaiting(database, seen);
      return { tab, ...(subject === undefined ? {} : { subject }), waiting };
    },
    async choose({ tab, subject }) {
      await tabs.change(tab, (state) => ({ ...state, subject }));
      await tellViews({ what: 'subject', tab, subject }, tabs);
    },
    lookUp: (wanted) =>
      wanted.by === 'post'
        ? cardOfPost(database, wanted.post, historyPage)
        : cardOfCustomer(database, wanted.customer, historyPage),
    history: ({ customer, before, skip }) => historyOf(database, customer, { size: historyPage, before, skip }),
    labels: () => labelsInUse(database),
    findCustomers: ({ text }) => findCustomers(database, text, mostFound),
    queue: ({ limit }) => waitingMentions(database, Math.min(limit, mostQueued)),
    today: ({ since }) => numbersSince(database, since),
    health: async ({ tab }) => (await tabs.get(tab)).health,
  };
}

/** The side panel and the popup are beside the page: they mean the page that is looked at. */
async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
