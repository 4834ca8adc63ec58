import { entriesAbout, heldAbout, namedBy, rowsAbout } from '../../../lib/records/erasure/about-person.ts';
import { erase } from '../../../lib/records/erasure/erase.ts';
import { setGone } from '../../../lib/records/erasure/gone-posts.ts';
import { outdated, takeOutdated } from '../../../lib/records/erasure/retention.ts';
import { announce, announceSetup } from '../announce.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { forget } from '../forget.ts';
import { planReminder } from '../reminders.ts';
import { staysAwake } from '../stays-awake.ts';
import { tellViews } from '../tell-views.ts';
import { dropViews, viewsNaming } from './customer-views.ts';
import { draftsOf } from './drafts.ts';

/** The data of one person, and how long anything is kept. */
export function privacyHandlers(
  dependencies: Dependencies,
): Some<'held' | 'entriesAbout' | 'workedOut' | 'erase' | 'setGone' | 'outdated' | 'takeOutdated'> {
  const { records, practising, tabs } = dependencies;
  const { database } = records;
  const tellAll = async () => {
    await tellViews({ what: 'everything' }, tabs);
    await announceSetup(dependencies); // pages ask anew what their marks show
  };
  return {
    async held({ customer }) {
      const { posts, namesThem } = await namedBy(database, customer);
      const [held, drafts, searches] = await Promise.all([
        heldAbout(database, customer, namesThem),
        draftsOf(posts),
        practising ? [] : viewsNaming(namesThem),
      ]);
      return { ...held, drafts: drafts.length, searches: searches.length };
    },
    async entriesAbout({ customer, from, text = '' }) {
      const { entries, ...rest } = await entriesAbout(database, customer, from, text);
      return { ...rest, rows: entries.map((entry) => JSON.stringify(entry)) };
    },
    async workedOut({ customer }) {
      const { posts } = await namedBy(database, customer);
      return JSON.stringify({ ...(await rowsAbout(database, customer)), drafts: await draftsOf(posts) });
    },
    async erase({ id, customer }) {
      const named = await namedBy(database, customer);
      // Before, since after a stop nobody would know what they named any more; and after, since somebody may still write.
      await forget(named, tabs);
      if (!practising) await dropViews(named.namesThem);
      const { droppedFile } = await staysAwake(async () => erase(records, await agentName(), { id, customer }));
      await forget(named, tabs);
      if (!practising) await planReminder(records);
      await tellAll();
      return { droppedFile };
    },
    async setGone(said) {
      await announce(await setGone(records, await agentName(), said), dependencies);
    },
    outdated: (retention) => outdated(records, retention),
    async takeOutdated(retention) {
      const taken = await staysAwake(() => takeOutdated(records, retention));
      if (taken.length > 0) await tellAll();
      return taken;
    },
  };
}
