import Dexie, { type Table } from 'dexie';
import type { Brand } from '../model/brand.ts';
import type { Customer, HistoryItem, Identity, KeptMention } from '../model/customer.ts';
import type { CustomerId, Instant, PostKey } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import { asCustomer, asIdentities, expectCustomer } from './customers.ts';
import type { Database } from './database.ts';
import { plain } from './interactions.ts';
import { keptMention } from './mentions.ts';
import { keptNote } from './notes.ts';

export interface Page {
  /** At most this many items, newest first. */
  readonly size: number;
  /** Not later than this; `skip` counts the items of exactly this time that were shown already. */
  readonly before?: Instant;
  readonly skip?: number;
}

interface CardView {
  mention?: KeptMention;
  brand?: Brand;
  customer: Customer;
  identities: Identity[];
  history: HistoryItem[];
  older: number;
}

/** All that the sidebar shows of the author of a post. @throws Problem `notFound` */
export async function cardOfPost(database: Database, post: PostKey, size: number): Promise<CardView> {
  const mention = await database.mentions.get(post);
  if (mention === undefined) throw new Problem('notFound', 'mention');
  const [card, row] = await Promise.all([
    cardOfCustomer(database, mention.customer, size),
    database.brands.get(mention.brand),
  ]);
  return {
    ...card,
    mention: keptMention(mention),
    ...(row?.brand === undefined ? {} : { brand: { ...row.brand, terms: [] } }),
  };
}

/** All that the sidebar shows of a customer. @throws Problem `notFound` */
export async function cardOfCustomer(database: Database, id: CustomerId, size: number): Promise<CardView> {
  const [row, accounts, history] = await Promise.all([
    expectCustomer(database, id),
    database.identities.where('customer').equals(id).toArray(),
    historyOf(database, id, { size }),
  ]);
  const { mentions, interactions, notes } = row.counts;
  const older = Math.max(0, mentions + interactions + notes - history.length);
  return { customer: asCustomer(row), identities: asIdentities(accounts), history, older };
}

/** A customer's history, newest first: three ranges of an index, merged. */
export async function historyOf(database: Database, customer: CustomerId, page: Page): Promise<HistoryItem[]> {
  const { size, before, skip = 0 } = page;
  const newest = <Row, Key>(table: Table<Row, Key>) =>
    table
      .where('[customer+at]')
      .between([customer, Dexie.minKey], [customer, before ?? Dexie.maxKey], true, true)
      .reverse()
      .limit(size + skip)
      .toArray();
  const [mentions, interactions, notes] = await Promise.all([
    newest(database.mentions),
    newest(database.interactions),
    newest(database.notes),
  ]);
  const items = [
    ...mentions.map((row) => ({ id: row.key, kind: 'mention' as const, at: row.at, mention: keptMention(row) })),
    ...interactions.map((row) => ({ id: row.id, kind: 'interaction' as const, at: row.at, interaction: plain(row) })),
    ...notes.map((row) => ({ id: row.id, kind: 'note' as const, at: row.at, note: keptNote(row) })),
  ];
  return items
    .toSorted((a, b) => descending(a.at, b.at) || descending(a.kind, b.kind) || descending(a.id, b.id))
    .slice(skip, skip + size)
    .map(({ id: _id, ...item }) => item);
}

function descending(a: string, b: string): number {
  return a > b ? -1 : Number(a < b);
}
