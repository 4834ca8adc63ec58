import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The sites that the manifest declares; a person can take each of them away in the browser's settings. */
const origins = ['https://x.com/*', 'https://www.facebook.com/*'];

/** Whether Rejoinder may still read its sites; undefined until the browser has said. */
export function usePermission() {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    let over = false;
    const look = async () => {
      const may = await browser.permissions.contains({ origins });
      if (!over) setGranted(may);
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      over = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  /** Asks the browser, which asks the person; only within a click. */
  const ask = async () => setGranted(await browser.permissions.request({ origins }));
  return { granted, ask };
}
