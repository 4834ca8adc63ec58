import type { SiteId } from '../lib/model/ids.ts';

/**
 * "@mayac"; undefined where the site gave no more than its own number for the account, or the name it makes anew from time
 * to time (`pfbid…`): these tell nobody anything.
 */
export function shownHandle(site: SiteId, handle: string): string | undefined {
  return site === 'facebook' && /^(?:\d+|pfbid\w+)$/.test(handle) ? undefined : `@${handle}`;
}
