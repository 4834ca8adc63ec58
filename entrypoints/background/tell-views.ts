import { browser } from 'wxt/browser';
import { tell } from '../../lib/messages/changes.ts';
import type { Change } from '../../lib/messages/protocol.ts';
import type { TabStates } from './tab-states.ts';

/**
 * Tells every open view, and the feed pages in `pages`. Firefox does not carry what is told to everyone into the
 * extension's frames in pages (seen in 153): there every tab that may have a sidebar is told.
 */
export async function tellViews(change: Change, tabs: TabStates, pages: readonly number[] = []): Promise<void> {
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  tell(change, isFirefox ? [...new Set([...(await tabs.feeds()), ...pages])] : pages);
}
