import { tell } from '../../lib/messages/changes.ts';
import { markViews } from '../../lib/records/mentions.ts';
import type { Written } from '../../lib/records/write.ts';
import type { Dependencies } from './dependencies.ts';

/** Tells views what was written, and of each case that moved on the pages on which its post was seen. */
export async function announce({ entries, customers, posts }: Written, { records, tabs }: Dependencies): Promise<void> {
  if (entries.length === 0) return;
  const marks = await markViews(records.database, posts);
  for (const mark of marks) tell({ what: 'marks', marks: [mark] }, await tabs.showing(mark.post));
  for (const customer of customers) tell({ what: 'customer', customer });
}

/** New mentions: the page that saw them has its answer, so only views are told. */
export async function announceSeen({ customers, posts }: Written, { records }: Dependencies): Promise<void> {
  if (posts.length === 0) return;
  tell({ what: 'marks', marks: await markViews(records.database, posts) });
  for (const customer of customers) tell({ what: 'customer', customer });
}

/** Brands or settings changed: feed pages ask anew what they shall look for. */
export async function announceSetup({ tabs }: Dependencies): Promise<void> {
  tell({ what: 'setup' }, await tabs.feeds());
}
