import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { newestOf } from '../read-many.ts';
import { repliesAnew, repliesTo } from '../replies.ts';
import type { InteractionRow, MentionRow, ReplyRow } from '../rows.ts';
import { supportAnew } from '../support.ts';
import type { Watched } from '../watched.ts';

/** What was between us and some customers, the newest of either kind first; of whom there is none is not there. */
export interface Contacts {
  readonly customers: readonly CustomerId[];
  readonly mentions: ReadonlyMap<CustomerId, readonly MentionRow[]>;
  readonly interactions: ReadonlyMap<CustomerId, readonly InteractionRow[]>;
  /** What is kept by now of our replies to them. */
  readonly replies: readonly ReplyRow[];
}

/** Customers looked at together. */
const atOnce = 500;
/** Contacts of one customer that are looked at, the newest of either kind: what is older weighs next to nothing. */
const mostContacts = 500;

/** Says anew what follows from all that was between us and these customers. @throws AbortError where its signal ended it */
export async function contactsAnew(
  database: Database,
  customers: Iterable<CustomerId>,
  watched?: Watched,
): Promise<void> {
  const all = [...new Set(customers)].toSorted(); // neighbours are read together
  for (let from = 0; from < all.length; from += atOnce) {
    watched?.signal.throwIfAborted();
    watched?.onProgress(from / all.length);
    const ids = all.slice(from, from + atOnce);
    const [mentions, interactions, replies] = await Promise.all([
      newestOf(database.mentions, ids, mostContacts),
      newestOf(database.interactions, ids, mostContacts),
      repliesTo(database, ids),
    ]);
    const contacts = { customers: ids, mentions, interactions, replies };
    await Promise.all([supportAnew(database, contacts), repliesAnew(database, contacts)]);
  }
}
