import { browser } from 'wxt/browser';
import { Instant } from '../../../lib/model/ids.ts';
import { keepForEver, Retention } from '../../../lib/model/retention.ts';
import type { Records } from '../../../lib/records/database.ts';
import { takeOutdated } from '../../../lib/records/erasure/retention.ts';
import { announceSetup } from '../announce.ts';
import type { Dependencies, Some } from '../dependencies.ts';
import { staysAwake } from '../stays-awake.ts';
import type { TabStates } from '../tab-states.ts';
import { tellViews } from '../tell-views.ts';

/** Apart from the settings, which every page of a site loads. */
const retentionKey = 'retention';
const backupKey = 'backedUpAt';
const alarm = 'retention';
const dayInMinutes = 24 * 60;

/** How long what is kept, and when it was last written into a backup. */
export function retentionHandlers({
  tabs,
}: Dependencies): Some<'retention' | 'saveRetention' | 'backedUpAt' | 'noteBackup'> {
  return {
    retention: readRetention,
    async saveRetention(retention) {
      await saveRetention(retention);
      await tellViews({ what: 'settings' }, tabs);
    },
    async backedUpAt() {
      const kept = Instant.safeParse((await browser.storage.local.get(backupKey))[backupKey]);
      return kept.data;
    },
    async noteBackup({ at }) {
      await browser.storage.local.set({ [backupKey]: at });
      await tellViews({ what: 'settings' }, tabs);
    },
  };
}

/** Who shows it must be told. */
export async function saveRetention(retention: Retention): Promise<void> {
  await browser.storage.local.set({ [retentionKey]: retention });
  await planDaily(retention);
}

/** Takes once a day what is older than it shall be kept, where the person has switched that on. */
export function keepRetention(records: Records, tabs: TabStates): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void takeDaily(records, tabs);
  });
  // A browser may forget its alarms when it is updated.
  browser.runtime.onInstalled.addListener(() => void readRetention().then(planDaily));
  browser.runtime.onStartup.addListener(() => void readRetention().then(planDaily));
}

/** One day's run. */
export async function takeDaily(records: Records, tabs: TabStates): Promise<void> {
  if ((await staysAwake(() => takeWhereDaily(records))) === 0) return;
  await tellViews({ what: 'everything' }, tabs);
  await announceSetup({ tabs });
}

/** Takes what is too old where that is done daily, and tells nobody: how many rows went is the answer. */
export async function takeWhereDaily(records: Records): Promise<number> {
  const retention = await readRetention();
  if (!retention.daily) return 0;
  const taken = await takeOutdated(records, retention);
  return taken.reduce((sum, { count }) => sum + count, 0);
}

async function planDaily({ daily }: Retention): Promise<void> {
  if (!daily) await browser.alarms.clear(alarm);
  else if ((await browser.alarms.get(alarm)) === undefined)
    browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: dayInMinutes });
}

/** What is missing or damaged is kept for ever: nothing goes by mistake. */
async function readRetention(): Promise<Retention> {
  const kept = Retention.safeParse((await browser.storage.local.get(retentionKey))[retentionKey]);
  return kept.success ? kept.data : keepForEver;
}
