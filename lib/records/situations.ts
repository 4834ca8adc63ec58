import Dexie from 'dexie';
import { type Situation, situationOf } from '../desk/urgency.ts';
import { isNotUs } from '../model/correction.ts';
import type { KeptMention } from '../model/customer.ts';
import type { CustomerId } from '../model/ids.ts';
import type { Database } from './database.ts';
import { groupsOf } from './identities/groups.ts';
import type { CustomerRow } from './rows.ts';
import { type Targets, targetsOf } from './targets.ts';

/** What is read once for all that is told of some mentions. */
export interface Around {
  /** Those who wrote them, and everybody who is one person with one of them. */
  readonly customers: ReadonlyMap<CustomerId, CustomerRow>;
  readonly groups: Awaited<ReturnType<typeof groupsOf>>;
  readonly targets: Targets;
}

/** @param known where the targets were read already */
export async function around(database: Database, mentions: readonly KeptMention[], known?: Targets): Promise<Around> {
  const ids = [...new Set(mentions.map(({ customer }) => customer))];
  const [rows, groups, targets] = await Promise.all([
    database.customers.bulkGet(ids),
    groupsOf(database, ids),
    known ?? targetsOf(database),
  ]);
  return { customers: new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]]))), groups, targets };
}

/** What tells how urgent a mention is: the same for card, queue and mark. */
export async function situationIn(
  { customers, groups, targets }: Around,
  database: Database,
  mention: KeptMention,
): Promise<Situation> {
  const { brand, customer } = mention;
  const members = groups.get(customer);
  const isAlone = members === undefined && (customers.get(customer)?.waiting ?? 0) < 2;
  const unansweredBefore = isAlone ? 0 : await waitingBefore(database, members ?? [customer], mention);
  return situationOf(mention, { unansweredBefore, target: targets(brand) });
}

/** Earlier mentions of a person, all of whose customers these are, that wait: of each customer one is enough to know. */
async function waitingBefore(
  { mentions }: Database,
  members: readonly CustomerId[],
  { state }: KeptMention,
): Promise<number> {
  if (state.kind !== 'waiting') return 0;
  const counts = await Promise.all(
    members.map((member) =>
      mentions
        .where('[customer+waitingSince]')
        .between([member, Dexie.minKey], [member, state.since], true, false)
        .filter((row) => !isNotUs(row))
        .limit(1)
        .count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
