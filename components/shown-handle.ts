import type { SiteId } from '../lib/model/ids.ts';

/** "@mayac"; undefined where the site gave no more than its own number for the account, which tells nobody anything. */
export function shownHandle(site: SiteId, handle: string): string | undefined {
  return site === 'facebook' && /^\d+$/.test(handle) ? undefined : `@${handle}`;
}
