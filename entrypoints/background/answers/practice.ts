import type { Handlers, Sender } from '../../../lib/messages/answer.ts';
import { tell } from '../../../lib/messages/changes.ts';
import { isPracticeFeed, isPracticePanel } from '../../../lib/messages/practice-pages.ts';
import { brandsOf } from '../../../lib/records/brands.ts';
import type { Records } from '../../../lib/records/database.ts';
import { copySetup, emptyPractice } from '../../../lib/records/practice.ts';
import type { Dependencies } from '../dependencies.ts';

/** Whether the practice feed asks, the sidebar's frame in it, or the side panel beside it: as the browser says. */
export function isPractising({ asker, url, tabUrl }: Sender): boolean {
  return asker === 'view' && (isPracticeFeed(url) || isPracticeFeed(tabUrl) || isPracticePanel(url));
}

/** The answers to those who practise: the usual ones, but brands and responses are the team's own, as they are now. */
export function practiceHandlers(usual: Handlers, { records, tabs }: Dependencies, own: Records): Handlers {
  const bringUpToDate = () => copySetup(records.database, own.database);
  return {
    ...usual,
    async beginPractice(_, { tab }) {
      if (tab !== undefined) await tabs.drop(tab);
      await emptyPractice(records.database, own.database);
      tell({ what: 'everything' }); // another practice feed may be open
      const [brand] = await brandsOf(records.database);
      return brand;
    },
    async setUp(asked, sender) {
      await bringUpToDate();
      return usual.setUp(asked, sender);
    },
    async suggest(asked, sender) {
      await bringUpToDate();
      return usual.suggest(asked, sender);
    },
  };
}
