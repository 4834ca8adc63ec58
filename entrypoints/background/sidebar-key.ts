import { browser } from 'wxt/browser';
import { order } from '../../lib/messages/ask.ts';
import { sidebarCommand } from '../../lib/model/sidebar-command.ts';

/**
 * A key opens the sidebar over a feed and puts the keyboard into it: the page ends nowhere, and nobody reaches the
 * sidebar's frame by Tab. Where no feed is read the popup says why, and what there is instead. Browsers on phones have no
 * such keys.
 */
export function openSidebarByKey(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== sidebarCommand || tab?.id === undefined) return;
    order(tab.id, 'moveSidebar', { open: true }).catch(() => browser.action.openPopup?.().catch(() => undefined));
  });
}
