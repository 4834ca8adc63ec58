import { browser } from 'wxt/browser';

import { type Route, routeAddress } from './use-route.ts';

/** Opens the desk in a tab of its own, at one of its pages or at one thing on it; `first-run` where nothing is set up yet. */
export async function openDesk(route: Route = 'queue', detail?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${routeAddress(route, detail)}`) });
}
