import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isPracticeFeed, isPracticePanel, practicePages } from '../../lib/messages/practice-pages.ts';

/** Where this sidebar is: in a frame in a page, or in the browser's own side panel beside the active tab. */
export type Place = ({ readonly kind: 'frame' } | { readonly kind: 'panel'; readonly tab: number | undefined }) & {
  /** Whom it shows is invented, and unknown to the desk. */
  readonly practises: boolean;
};

/** Where a sidebar is that is `framed` in a page or not; in the side panel it follows the active tab of its window. */
export function usePlace(framed: boolean): Place {
  const [tab, setTab] = useState<number>();
  useEffect(() => {
    if (framed) return;
    let over = false;
    const follow = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (over) return;
      if (isPracticeFeed(active?.url) === isPracticePanel(location.href)) setTab(active?.id);
      else changeRecords();
    };
    const onUpdated = (
      _: number,
      { status }: { readonly status?: string },
      { active }: { readonly active: boolean },
    ) => {
      if (active && status !== undefined) void follow();
    };
    void follow();
    browser.tabs.onActivated.addListener(follow);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      over = true;
      browser.tabs.onActivated.removeListener(follow);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [framed]);
  return framed
    ? { kind: 'frame', practises: isPracticeFeed(addressOfPage()) }
    : { kind: 'panel', tab, practises: isPracticePanel(location.href) };
}

/** Of the page that a frame stands in: one of ours tells it, every other one refuses. */
function addressOfPage(): string | undefined {
  try {
    return parent.location.href;
  } catch {
    return undefined;
  }
}

/** From practice to the real records or back: under another address, and with nothing kept of what was shown. */
function changeRecords(): void {
  location.replace(browser.runtime.getURL(isPracticePanel(location.href) ? '/sidebar.html' : practicePages.sidePanel));
}
