import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { longestTitle, type Subject } from '../../lib/messages/protocol/index.ts';
import { beginningOf } from '../../lib/model/beginning-of.ts';
import { longestWords } from '../../lib/model/customer.ts';
import { problemOf } from '../../lib/model/health.ts';
import { WebAddress } from '../../lib/model/post.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { openSidePanel } from '../../lib/side-panel.ts';
import type { TabStates } from './tab-states.ts';
import { tellViews } from './tell-views.ts';
import { showOnToolbar } from './toolbar.ts';

const item = 'look-up-selection';

/** The manual way: words selected on any page, looked up or logged in the sidebar beside it. Phones have no such menu. */
export function offerSelection(tabs: TabStates): void {
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus
      .removeAll()
      .then(() =>
        browser.contextMenus.create({ id: item, title: i18n.t('background.lookUpSelection'), contexts: ['selection'] }),
      );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== item || tab?.id === undefined) return;
    const opened = openSidePanel({ tabId: tab.id });
    const address = WebAddress.safeParse(info.pageUrl);
    const subject = {
      kind: 'selection',
      text: beginningOf(info.selectionText ?? '', longestWords),
      title: beginningOf(tab.title ?? '', longestTitle),
      ...(address.success ? { address: address.data } : {}),
    } as const;
    void showBeside(tab.id, subject, { opened, tabs });
  });
}

interface Showing {
  readonly opened: Promise<void>;
  readonly tabs: TabStates;
}

/** Shows the selection in the side panel beside its page; what keeps it from that is told on the toolbar's button. */
async function showBeside(tab: number, subject: Subject, { opened, tabs }: Showing): Promise<void> {
  try {
    const changed = tabs.change(tab, (state) => ({ ...state, subject }));
    await Promise.all([opened, changed.then(() => tellViews({ what: 'subject', tab }, tabs))]);
    const { health } = await tabs.get(tab);
    await showOnToolbar(tab, health && problemOf(health));
  } catch (error) {
    await showOnToolbar(tab, asProblem(error));
    // Where a browser opens it without a click, nobody has to look for it (Chrome does from 127 on).
    await browser.action.openPopup?.().catch(() => undefined);
  }
}
