import { browser } from 'wxt/browser';
import { Problem } from './model/problem.ts';

/** Opens the browser's own side panel: only during a person's click, so nothing may be waited for before. */
export async function openSidePanel(beside: { readonly tabId: number } | { readonly windowId: number }): Promise<void> {
  try {
    await (browser.sidePanel === undefined ? firefoxSidebar().open() : browser.sidePanel.open(beside));
  } catch (error) {
    throw new Problem('panelNotOpened', String(error), { cause: error });
  }
}

/** The shared types know only Chrome's. */
function firefoxSidebar(): { readonly open: () => Promise<void> } {
  return Reflect.get(browser, 'sidebarAction');
}
