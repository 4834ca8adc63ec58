import { tell } from '../../lib/messages/changes.ts';
import { siteIds } from '../../lib/model/ids.ts';
import type { MarkView } from '../../lib/model/mention.ts';
import { markViews } from '../../lib/records/mentions.ts';
import type { Written } from '../../lib/records/write.ts';
import type { Dependencies } from './dependencies.ts';
import type { TabStates } from './tab-states.ts';
import { tellViews } from './tell-views.ts';

/** Tells views what was written, and every page of a site which cases moved on there: pages know what they showed. */
export async function announce(
  { entries, customers, posts }: Written,
  { records, practising, tabs }: Dependencies,
): Promise<void> {
  if (entries.length === 0) return;
  const all = await markViews(records.database, posts);
  for (const site of siteIds) {
    const marks = all.filter(({ post }) => post.startsWith(`${site}:`));
    if (marks.length > 0) await tellViews({ what: 'marks', marks }, tabs, await tabs.feedsOf(site, practising));
  }
  for (const customer of customers) await tellViews({ what: 'customer', customer }, tabs);
}

/** New mentions: the page that saw them has its answer, so only views are told. */
export async function announceSeen({ posts }: Written, marks: readonly MarkView[], tabs: TabStates): Promise<void> {
  const fresh = marks.filter(({ post }) => posts.includes(post));
  if (fresh.length > 0) await tellViews({ what: 'marks', marks: fresh }, tabs);
}

/** Brands or settings changed: feed pages ask anew what they shall look for. */
export async function announceSetup({ tabs }: Pick<Dependencies, 'tabs'>): Promise<void> {
  tell({ what: 'setup' }, await tabs.feeds());
}
