import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What may be asked for: sites, or what the browser can do. The same object at each rendering. */
export interface Asked {
  readonly origins?: string[];
  readonly permissions?: 'notifications'[];
}

/**
 * Sites that only content scripts declare are not contained in Chromium, though it reads them: it tells them apart from
 * those that the person withholds in the list of all alone (seen in 156).
 */
async function isGranted(asked: Asked): Promise<boolean> {
  if (await browser.permissions.contains(asked)) return true;
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const granted = new Set<string>([...origins, ...permissions]);
  return [...(asked.origins ?? []), ...(asked.permissions ?? [])].every((one) => granted.has(one));
}

/** Whether the person allows this, which they can change in the browser's settings; undefined until the browser has said. */
export function usePermission(asked: Asked) {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    let over = false;
    const look = async () => {
      const may = await isGranted(asked);
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
  }, [asked]);
  return {
    granted,
    /** Asks the browser, which asks the person; only within a click. */
    ask: async () => setGranted(await browser.permissions.request(asked)),
    giveBack: async () => setGranted(!(await browser.permissions.remove(asked))),
  };
}
