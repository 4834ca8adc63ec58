import type { Sender } from '../../lib/messages/answer.ts';
import type { SiteId } from '../../lib/model/ids.ts';
import { Problem } from '../../lib/model/problem.ts';
import { sitePlaces } from '../../lib/model/site-places.ts';

/** A page speaks for its own site only. @throws Problem `notAllowed` for another; views (the practice feed) speak for any. */
export function expectOwnSite({ asker, url }: Sender, site: SiteId): void {
  if (asker === 'view') return;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
  if (host === undefined || !sitePlaces[site].hosts.test(host))
    throw new Problem('notAllowed', `another site than ${site}`);
}
