import { tell, tellTabs } from '../../lib/messages/changes.ts';
import type { Change } from '../../lib/messages/protocol/index.ts';
import type { TabStates } from './tab-states.ts';

/**
 * Tells every open view, and the feed pages in `pages`. Firefox does not carry what is told to everyone into the
 * extension's frames in pages (seen in 153): there every tab that may have a sidebar is told. Its page hears it too,
 * so that it learns there that marks changed, but not which.
 */
export async function tellViews(change: Change, tabs: TabStates, pages: readonly number[] = []): Promise<void> {
  tell(change, pages);
  if (import.meta.env.BROWSER !== 'firefox') return;
  const others = (await tabs.feeds()).filter((tab) => !pages.includes(tab));
  tellTabs(change.what === 'marks' ? { what: 'marks', marks: [] } : change, others);
}
