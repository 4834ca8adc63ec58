import type { Sender } from '../../lib/messages/answer.ts';
import type { SiteId } from '../../lib/model/ids.ts';
import { Problem } from '../../lib/model/problem.ts';

/** Where a site's pages are; a page speaks for its own site only. */
const hosts: { readonly [Site in SiteId]: RegExp } = {
  x: /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/,
  facebook: /^(?:[a-z-]+\.)?facebook\.com$/,
};

/** @throws Problem `notAllowed` where a page speaks for another site; views (the practice feed) speak for any. */
export function expectOwnSite({ asker, url }: Sender, site: SiteId): void {
  if (asker === 'view') return;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
  if (host === undefined || !hosts[site].test(host)) throw new Problem('notAllowed', `another site than ${site}`);
}
