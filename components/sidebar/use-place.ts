import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Where this sidebar is: in a frame in a page, or in the browser's own side panel beside the active tab. */
export type Place = { readonly kind: 'frame' } | { readonly kind: 'panel'; readonly tab: number | undefined };

/** Where a sidebar is that is `framed` in a page or not; in the side panel it follows the active tab of its window. */
export function usePlace(framed: boolean): Place {
  const [tab, setTab] = useState<number>();
  useEffect(() => {
    if (framed) return;
    let over = false;
    const follow = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!over) setTab(active?.id);
    };
    void follow();
    browser.tabs.onActivated.addListener(follow);
    return () => {
      over = true;
      browser.tabs.onActivated.removeListener(follow);
    };
  }, [framed]);
  return framed ? { kind: 'frame' } : { kind: 'panel', tab };
}
