import { descending } from '../../model/descending.ts';
import type { CustomerId, Instant } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { newestOf, rowsOf } from '../read-many.ts';
import { repliesAnew, repliesTo } from '../replies.ts';
import type { InteractionRow, MentionRow, ReplyRow } from '../rows.ts';
import { supportAnew } from '../support.ts';
import type { Watched } from '../watched.ts';
import type { Worksheet } from './worksheet.ts';

/** What was between us and some customers, the newest of either kind first; customers without any are absent. */
export interface Contacts {
  readonly customers: readonly CustomerId[];
  readonly mentions: ReadonlyMap<CustomerId, readonly MentionRow[]>;
  readonly interactions: ReadonlyMap<CustomerId, readonly InteractionRow[]>;
  /** What is kept by now of our replies to them. */
  readonly replies: readonly ReplyRow[];
  /** Those of whom a row says by now what they did for the brand. */
  readonly supporters: readonly CustomerId[];
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
    await sayAnew(database, await contactsWith(database, all.slice(from, from + atOnce)));
  }
}

/**
 * Version 3 read less strictly what ended well, and knew no post as an example of a canned response: says anew how replies
 * ended that somebody wrote after, and what those are found by that were made from a response.
 */
export async function outcomesAnew(database: Database): Promise<void> {
  const customers = new Set<CustomerId>();
  await database.replies.each(({ customer, outcome, response }) => {
    if (outcome !== 'escalated' && (outcome ?? response) !== undefined) customers.add(customer);
  });
  const all = [...customers].toSorted();
  for (let from = 0; from < all.length; from += atOnce)
    await repliesAnew(database, await contactsWith(database, all.slice(from, from + atOnce)));
}

/** Says it of those who came with this sheet: all that was between us stands on it, and nothing needs to be read. */
export function newcomersAnew(
  database: Database,
  { mentions, interactions }: Worksheet,
  newcomers: ReadonlySet<CustomerId>,
): Promise<void> {
  return sayAnew(database, {
    customers: [...newcomers],
    mentions: newestFirst(mentions.rows(), newcomers, ({ key }) => key),
    interactions: newestFirst(interactions.rows(), newcomers, ({ id }) => id),
    replies: [],
    supporters: [],
  });
}

/** What is theirs of these rows, as the index has it. */
function newestFirst<Row extends { customer: CustomerId; at: Instant }>(
  rows: Iterable<Row>,
  customers: ReadonlySet<CustomerId>,
  keyOf: (row: Row) => string,
): ReadonlyMap<CustomerId, readonly Row[]> {
  const theirs = [...rows].filter(({ customer }) => customers.has(customer));
  const sorted = theirs.toSorted((a, b) => descending(a.at, b.at) || descending(keyOf(a), keyOf(b)));
  return Map.groupBy(sorted, ({ customer }) => customer);
}

async function contactsWith(database: Database, customers: readonly CustomerId[]): Promise<Contacts> {
  const [mentions, interactions, replies, support] = await Promise.all([
    newestOf(database.mentions, customers, mostContacts),
    newestOf(database.interactions, customers, mostContacts),
    repliesTo(database, customers),
    rowsOf(database.support, customers),
  ]);
  return { customers, mentions, interactions, replies, supporters: support.map(({ customer }) => customer) };
}

async function sayAnew(database: Database, contacts: Contacts): Promise<void> {
  await Promise.all([supportAnew(database, contacts), repliesAnew(database, contacts)]);
}
