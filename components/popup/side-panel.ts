import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  readonly open: () => Promise<void>;
}

/** Opens the browser's own side panel; only within a person's click. */
export async function openSidePanel(windowId: number): Promise<void> {
  // Chrome has the one, Firefox the other; the shared types know only Chrome's.
  const firefox: FirefoxSidebar | undefined = Reflect.get(browser, 'sidebarAction');
  await (firefox === undefined ? browser.sidePanel.open({ windowId }) : firefox.open());
}
