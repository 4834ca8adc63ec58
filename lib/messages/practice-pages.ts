import { browser } from 'wxt/browser';

/** Pages of the extension on which somebody practises, as `getURL` takes them. */
export const practicePages = {
  /** The practice feed. */
  feed: '/practice.html',
  /** The sidebar as the browser's own side panel shows it beside the practice feed. */
  sidePanel: '/sidebar.html?practice',
} as const;

/** Whether the practice feed stands at this address. */
export function isPracticeFeed(address: string | undefined): boolean {
  return isOurs(address, practicePages.feed);
}

/** Whether the side panel with this address stands beside the practice feed. */
export function isPracticePanel(address: string | undefined): boolean {
  return isOurs(address, practicePages.sidePanel);
}

/** `getURL` itself cannot be compared with: for pages that sites may load it gives Chromium's changing address. */
function isOurs(address: string | undefined, page: string): boolean {
  const own = browser.runtime.getURL('/');
  return address?.startsWith(own) === true && `/${address.slice(own.length).replace(/#.*/s, '')}` === page;
}
