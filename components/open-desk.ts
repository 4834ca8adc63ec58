import { browser } from 'wxt/browser';

/** Opens the desk in a tab of its own, at one of its pages; `first-run` where nothing is set up yet. */
export async function openDesk(route?: 'first-run' | 'promises' | 'data'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${route === undefined ? '' : `#/${route}`}`) });
}
