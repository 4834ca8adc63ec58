import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { longestTitle } from '../../lib/messages/protocol/index.ts';
import { beginningOf } from '../../lib/model/beginning-of.ts';
import { longestWords } from '../../lib/model/customer.ts';
import { WebAddress } from '../../lib/model/post.ts';
import type { TabStates } from './tab-states.ts';
import { tellViews } from './tell-views.ts';

const item = 'look-up-selection';

/** The manual way: words selected on any page, looked up or logged in the sidebar beside it. */
export function offerSelection(tabs: TabStates): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus
      .removeAll()
      .then(() =>
        browser.contextMenus.create({ id: item, title: i18n.t('background.lookUpSelection'), contexts: ['selection'] }),
      );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== item || tab?.id === undefined) return;
    const { id } = tab;
    openBesidePage(id);
    const address = WebAddress.safeParse(info.pageUrl);
    const subject = {
      kind: 'selection',
      text: beginningOf(info.selectionText ?? '', longestWords),
      title: beginningOf(tab.title ?? '', longestTitle),
      ...(address.success ? { address: address.data } : {}),
    } as const;
    void tabs.change(id, (state) => ({ ...state, subject })).then(() => tellViews({ what: 'subject', tab: id }, tabs));
  });
}

/** Browsers open their side panel only during the click itself: nothing may be waited for before. */
function openBesidePage(tabId: number): void {
  const opening = browser.sidePanel === undefined ? firefoxSidebar()?.open() : browser.sidePanel.open({ tabId });
  opening?.catch((error: unknown) => console.error('Rejoinder:', error));
}

function firefoxSidebar(): { open(): Promise<void> } | undefined {
  return Reflect.get(browser, 'sidebarAction');
}
