import type { Amount } from '../model/amount.ts';
import type { Interaction } from '../model/customer.ts';
import type { CustomerId, Instant } from '../model/ids.ts';
import type { Database } from './database.ts';
import { expectPerson } from './identities/person.ts';
import { plain } from './interactions.ts';

interface Ledger {
  /** Newest first. */
  rewards: { reward: Interaction; customer: { id: CustomerId; name: string } }[];
  /** What all of them cost together, once for each currency. */
  spent: Amount[];
}

/** Rewards of one month that are listed: their cost is counted in any case. */
const mostListed = 1_000;

/** What was given from one time until before another, to whom, and what it cost. */
export async function rewardsBetween(database: Database, from: Instant, to: Instant): Promise<Ledger> {
  const rows = await database.interactions.where('rewardedAt').between(from, to, true, false).reverse().toArray();
  const listed = rows.slice(0, mostListed);
  const people = await Promise.all(
    [...new Set(listed.map(({ customer }) => customer))].map(async (customer) => {
      const { row } = await expectPerson(database, customer);
      return [customer, { id: row.id, name: row.name }] as const;
    }),
  );
  const named = new Map(people);
  return {
    rewards: listed.flatMap((row) => {
      const customer = named.get(row.customer);
      return customer === undefined ? [] : [{ reward: plain(row), customer }];
    }),
    spent: sums(rows.flatMap(({ amount }) => amount ?? [])),
  };
}

/** In hundredths, so that three times 0.10 is 0.30. */
function sums(amounts: readonly Amount[]): Amount[] {
  const totals = new Map<string, number>();
  for (const { value, currency } of amounts)
    totals.set(currency, (totals.get(currency) ?? 0) + Math.round(value * 100));
  return [...totals].map(([currency, hundredths]) => ({ value: hundredths / 100, currency }));
}
