import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { EntryId } from '../../lib/model/ids.ts';
import type { Records } from '../../lib/records/database.ts';
import { dueBetween, nextDue, type PromiseOf, promisedTo } from '../../lib/records/promises.ts';

const alarm = 'promise-due';
/** Until when everything that fell due was said; what falls due while the browser is closed is said at its next start. */
const saidKey = 'remindedUntil';
const prefix = 'promise:';
/** Several at once are said in one sentence: nobody reads twenty notifications. */
const mostSaid = 3;
const mostCounted = 100;

/**
 * Says when a promise falls due, where the person has allowed notifications. Listeners stand before anything is waited
 * for; that of the notifications once they are allowed.
 */
export function remindOfPromises(records: Records): void {
  const listened = new Set<unknown>();
  const attempt = () => void remind(records).catch((error: unknown) => console.error('Rejoinder:', error));
  const listen = () => {
    // Absent until the person allows it.
    const clicked = browser.notifications?.onClicked;
    if (clicked === undefined || listened.has(clicked)) return;
    listened.add(clicked);
    clicked.addListener((id) => void openPromise(id));
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) attempt();
  });
  browser.runtime.onStartup.addListener(attempt);
  browser.runtime.onInstalled.addListener(attempt);
}

/** Wakes the background when the next promise falls due. */
export async function planReminder({ database, now }: Records): Promise<void> {
  const next = await nextDue(database, now().toISOString());
  if (next === undefined) await browser.alarms.clear(alarm);
  else browser.alarms.create(alarm, { when: Date.parse(next) });
}

/** What was kept or dropped is not said any more. */
export function withdrawReminder(promise: EntryId): void {
  browser.notifications?.clear(prefix + promise)?.catch(() => undefined);
}

/**
 * Says what fell due since the last time, and waits for the next. What could not be said, or was stopped, is said the
 * next time with what was: a notification that stands already stays one.
 * @throws what showing one of them threw, after the others were shown.
 */
export async function remind(records: Records): Promise<void> {
  const now = records.now().toISOString();
  const said: unknown = (await browser.storage.local.get(saidKey))[saidKey];
  await planReminder(records);
  // The first time there is nothing before.
  const due = await dueBetween(records.database, typeof said === 'string' ? said : now, now, mostCounted);
  if (browser.notifications !== undefined) await say(records, due);
  await browser.storage.local.set({ [saidKey]: now });
}

async function say(records: Records, due: readonly PromiseOf[]): Promise<void> {
  if (due.length > mostSaid)
    return show(`${prefix}several`, i18n.t('reminder.several', due.length, { count: String(due.length) }), '');
  const shown = await Promise.allSettled(
    due.map(async (given) => {
      const { name } = await promisedTo(records.database, given);
      await show(prefix + given.promise.id, i18n.t('reminder.due', { name }), given.promise.text);
    }),
  );
  for (const one of shown) if (one.status === 'rejected') throw one.reason;
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

async function openPromise(notification: string): Promise<void> {
  if (!notification.startsWith(prefix)) return;
  await browser.notifications.clear(notification);
  await browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/promises') });
}
