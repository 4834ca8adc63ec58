import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Change } from './protocol.ts';

const Told = z.object({ told: Change });

/** Tells every open view, and the feed pages in `tabs`, what is no longer true. Nobody listening is no problem. */
export function tell(change: Change, tabs: readonly number[] = []): void {
  browser.runtime.sendMessage({ told: change }).catch(() => undefined);
  tellTabs(change, tabs);
}

/** Tells the feed pages, and the extension's frames in them, alone. */
export function tellTabs(change: Change, tabs: readonly number[]): void {
  for (const tab of tabs) browser.tabs.sendMessage(tab, { told: change }).catch(() => undefined);
}

/** Calls back for every change until the signal ends it. */
export function watchChanges(onChange: (change: Change) => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    const told = Told.safeParse(message);
    if (told.success) onChange(told.data.told);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
