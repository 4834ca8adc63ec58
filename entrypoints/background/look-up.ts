import { browser } from 'wxt/browser';
import { historyPage } from '../../lib/messages/protocol.ts';
import type { KeptMention } from '../../lib/model/customer.ts';
import type { CustomerId } from '../../lib/model/ids.ts';
import { cardOfCustomer, cardOfPost } from '../../lib/records/card.ts';
import { labelsInUse } from '../../lib/records/customers.ts';
import type { Records } from '../../lib/records/database.ts';
import { historyOf } from '../../lib/records/history.ts';
import { stillWaiting } from '../../lib/records/mentions.ts';
import { promisesTo } from '../../lib/records/promises.ts';
import { numbersSince, queueOf, urgencyOfMention } from '../../lib/records/queue.ts';
import { findCustomers } from '../../lib/records/search.ts';
import { supportOfPerson } from '../../lib/records/supporters.ts';
import { readSettings } from '../../lib/settings.ts';
import type { Dependencies, Some } from './dependencies.ts';
import { tellViews } from './tell-views.ts';

const mostFound = 20;
const mostQueued = 1_000;

/** What views show of the records. */
export function lookUpHandlers(
  dependencies: Dependencies,
): Some<'subject' | 'choose' | 'lookUp' | 'history' | 'labels' | 'findCustomers' | 'queue' | 'today' | 'health'> {
  const { records, tabs } = dependencies;
  const { database } = records;
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
    async lookUp(wanted) {
      const card =
        wanted.by === 'post'
          ? await cardOfPost(database, wanted.post, historyPage)
          : await cardOfCustomer(database, wanted.customer, historyPage);
      const { mention } = card;
      return {
        ...card,
        ...(mention === undefined ? {} : await why(mention, dependencies)),
        ...(await standing(records, card.customer.id)),
      };
    },
    history: ({ customer, ...page }) => historyOf(database, customer, { ...page, size: historyPage }),
    labels: () => labelsInUse(database),
    findCustomers: ({ text }) => findCustomers(database, text, mostFound),
    queue: ({ limit }) => queueOf(records, Math.min(limit, mostQueued)),
    today: ({ since }) => numbersSince(database, since),
    health: async ({ tab }) => (await tabs.get(tab)).health,
  };
}

/** The side panel and the popup are beside the page: they mean the page that is looked at. */
async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** How urgent a mention is, and which corrections made it be understood as it is. */
async function why(mention: KeptMention, { records, understanding }: Dependencies) {
  const [urgency, because] = await Promise.all([urgencyOfMention(records, mention), understanding.because(mention)]);
  return { urgency, because };
}

/** What we owe somebody, and what they did for us. */
async function standing({ database, now }: Records, customer: CustomerId) {
  const { support: rules } = await readSettings();
  const [promises, support] = await Promise.all([
    promisesTo(database, customer),
    supportOfPerson(database, customer, rules, now()),
  ]);
  return { promises, ...(support === undefined ? {} : { support }) };
}
