import type { CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import { postKey } from '../../lib/model/ids.ts';
import { dropDrafts } from './answers/drafts.ts';
import { withdrawReminder } from './reminders.ts';
import { type TabState, type TabStates, withoutFilled } from './tab-states.ts';

/** What names a person outside the records. */
export interface Named {
  readonly customers: readonly CustomerId[];
  readonly posts: readonly PostKey[];
  readonly promises: readonly EntryId[];
}

/** Forgets what names a person outside the records: replies that are being written, what tabs show, notifications. */
export async function forget({ customers, posts, promises }: Named, tabs: TabStates): Promise<void> {
  for (const promise of promises) withdrawReminder(promise);
  await dropDrafts(posts);
  const [people, written] = [new Set(customers), new Set(posts)];
  for (const tab of await tabs.all()) await tabs.change(tab, (state) => without(state, people, written));
}

function without(
  { subject, unkept = [], ...state }: TabState,
  people: ReadonlySet<CustomerId>,
  posts: ReadonlySet<PostKey>,
): TabState {
  const isTheirs =
    (subject?.kind === 'post' && posts.has(subject.post)) ||
    (subject !== undefined &&
      subject.kind !== 'post' &&
      subject.customer !== undefined &&
      people.has(subject.customer));
  return {
    ...withoutFilled(state, posts),
    seen: state.seen.filter((post) => !posts.has(post)),
    unkept: unkept.filter(({ post }) => !posts.has(postKey(post))),
    ...(subject === undefined || isTheirs ? {} : { subject }),
  };
}
