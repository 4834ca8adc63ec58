import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const asked = { permissions: ['notifications' as const] };

/** Whether the browser may say when a promise falls due; undefined until it is known. */
export function useReminders() {
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    let over = false;
    const look = async () => {
      const may = await browser.permissions.contains(asked);
      if (!over) setOn(may);
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
  /** Asks the browser, which asks the person, or gives the permission back; only within a click. */
  const change = async (wanted: boolean) => {
    if (wanted) setOn(await browser.permissions.request(asked));
    else setOn(!(await browser.permissions.remove(asked)));
  };
  return { on, change };
}
