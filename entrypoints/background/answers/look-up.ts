import { browser } from 'wxt/browser';
import { type Card, historyPage } from '../../../lib/messages/protocol/index.ts';
import type { SupportRules } from '../../../lib/model/support.ts';
import { cardOfCustomer, cardOfPost } from '../../../lib/records/card.ts';
import { labelsInUse } from '../../../lib/records/customers.ts';
import type { Records } from '../../../lib/records/database.ts';
import { historyOf } from '../../../lib/records/history.ts';
import { stillWaiting } from '../../../lib/records/mentions.ts';
import { promisesTo } from '../../../lib/records/promises.ts';
import { numbersSince, queueOf, urgencyOfMention } from '../../../lib/records/queue.ts';
import { readTogether } from '../../../lib/records/read-together.ts';
import { supportOfPerson } from '../../../lib/records/supporters.ts';
import { readSettings } from '../../../lib/settings.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { tellViews } from '../tell-views.ts';

const mostQueued = 1_000;

/** What views show of the records. */
export function lookUpHandlers(
  dependencies: Dependencies,
): Some<'subject' | 'choose' | 'lookUp' | 'history' | 'labels' | 'queue' | 'today' | 'health'> {
  const { records, tabs, understanding } = dependencies;
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
      const { support: rules } = await readSettings();
      const shown = await readTogether(database, async () => {
        const card =
          wanted.by === 'post'
            ? await cardOfPost(database, wanted.post, historyPage)
            : await cardOfCustomer(database, wanted.customer, historyPage);
        return { ...card, ...(await standing(records, card, rules)) };
      });
      const because = shown.mention && (await understanding.because(shown.mention));
      return { ...shown, ...(because === undefined ? {} : { because }) };
    },
    history: ({ customer, ...page }) => historyOf(database, customer, { ...page, size: historyPage }),
    labels: () => labelsInUse(database),
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

/** How urgent the mention is, what we owe its author, and what they did for us. */
async function standing(
  records: Records,
  { customer, mention }: Pick<Card, 'customer' | 'mention'>,
  rules: SupportRules,
): Promise<Pick<Card, 'urgency' | 'promises' | 'support'>> {
  const { database, now } = records;
  const [urgency, promises, support] = await Promise.all([
    mention && urgencyOfMention(records, mention),
    promisesTo(database, customer.id),
    supportOfPerson(database, customer.id, rules, now()),
  ]);
  return {
    ...(urgency === undefined ? {} : { urgency }),
    promises,
    ...(support === undefined ? {} : { support }),
  };
}
