import { browser } from 'wxt/browser';
import { Change } from './protocol/view.ts';
import { whenTold } from './told.ts';

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
  whenTold(Change, onChange, signal);
}
