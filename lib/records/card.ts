import type { Brand } from '../model/brand.ts';
import type { Customer, Identity, KeptMention } from '../model/customer.ts';
import type { HistoryItem } from '../model/history.ts';
import type { CustomerId, PostKey } from '../model/ids.ts';
import type { Merge } from '../model/merge.ts';
import { Problem } from '../model/problem.ts';
import { asCustomer, asIdentities } from './customers.ts';
import type { Database } from './database.ts';
import { countChanges, historyOf } from './history.ts';
import { standingMerge } from './identities/merges.ts';
import { expectPerson } from './identities/person.ts';
import { maybeSame, type Proposal } from './identities/proposals.ts';
import { keptMention } from './mentions.ts';

interface CardView {
  mention?: KeptMention;
  brand?: Brand;
  customer: Customer;
  identities: Identity[];
  merges: Merge[];
  maybeSame: Proposal[];
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
  const [{ row, members, merges }, history] = await Promise.all([
    expectPerson(database, id),
    historyOf(database, id, { size }),
  ]);
  const [accounts, changes, proposals] = await Promise.all([
    database.identities
      .where('customer')
      .anyOf([...members])
      .toArray(),
    countChanges(database, members),
    maybeSame(database, members),
  ]);
  const { mentions, interactions, notes } = row.counts;
  return {
    customer: asCustomer(row),
    identities: asIdentities(accounts),
    merges: merges.flatMap(standingMerge),
    maybeSame: proposals,
    history,
    older: Math.max(0, mentions + interactions + notes + changes - history.length),
  };
}
