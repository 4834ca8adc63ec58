import { byUrgency, situationOf, urgencyOf } from '../desk/urgency.ts';
import type { KeptMention } from '../model/customer.ts';
import type { CustomerId, EntryId, Instant, PostKey } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { Urgency } from '../model/understanding.ts';
import type { Database, Records } from './database.ts';
import { keptMention } from './mentions.ts';
import { readTogether } from './read-together.ts';
import type { MentionRow } from './rows.ts';
import { around, situationIn } from './situations.ts';
import { type Targets, targetsOf } from './targets.ts';
import { type Written, write } from './write.ts';

/** How many of the newest that wait are always looked at: more than a team leaves unanswered in weeks. */
const mostNewest = 2_000;

/**
 * Mentions that wait, the most urgent first, then longest waiting first, and how many there are in all. Where very many
 * wait, the newest of them and those that wait longest are looked at; for a `limit` of 0 they are only counted.
 */
export async function queueOf(
  records: Records,
  limit: number,
): Promise<{ mentions: (KeptMention & { urgency: Urgency })[]; waiting: number }> {
  const { database } = records;
  const { order, waiting } = await readTogether(database, async () => {
    const [waiting, targets] = await Promise.all([waitingCount(database), targetsOf(database)]);
    if (limit === 0) return { order: [], waiting };
    const now = records.now().toISOString();
    const first = mostUrgent(await rowsToOrder(database, waiting, limit), targets, now).slice(0, limit);
    const known = await around(database, first, targets);
    const order = await Promise.all(
      first.map(async (row) => {
        const urgency = urgencyOf(await situationIn(known, database, row), now);
        return { mention: { ...keptMention(row), urgency }, urgency, since: row.at };
      }),
    );
    return { order, waiting };
  });
  return { mentions: order.toSorted(byUrgency).map(({ mention }) => mention), waiting };
}

/** Those that wait, the oldest first; of very many the oldest `limit` and the newest. */
async function rowsToOrder({ mentions }: Database, waiting: number, limit: number): Promise<MentionRow[]> {
  const oldestFirst = mentions.orderBy('waitingSince');
  if (waiting <= mostNewest + limit) return oldestFirst.toArray();
  // Where the newest begin is found first: rows are read at once forwards alone, going backwards takes a step for each.
  const [[from], oldest] = await Promise.all([
    mentions
      .orderBy('waitingSince')
      .reverse()
      .offset(mostNewest - 1)
      .limit(1)
      .keys(),
    oldestFirst.limit(limit).toArray(),
  ]);
  if (from === undefined) return oldest;
  return [...oldest, ...(await mentions.where('waitingSince').aboveOrEqual(from).toArray())];
}

/** In the order of their urgency, as far as these rows tell it: whether somebody waits for an earlier answer, too. */
function mostUrgent(rows: readonly MentionRow[], targets: Targets, now: Instant): readonly MentionRow[] {
  const waited = new Set<CustomerId>();
  const order = rows.map((row) => {
    const known = { unansweredBefore: waited.has(row.customer) ? 1 : 0, target: targets(row.brand) };
    const urgency = urgencyOf(situationOf(row, known), now);
    waited.add(row.customer);
    return { row, urgency, since: row.at };
  });
  return order.toSorted(byUrgency).map(({ row }) => row);
}

/** How urgent a mention is now, with what agents said of it. */
export async function urgencyOfMention({ database, now }: Records, mention: KeptMention): Promise<Urgency> {
  const known = await around(database, [mention]);
  return urgencyOf(await situationIn(known, database, mention), now().toISOString());
}

/** How many wait now, and how many were answered and seen since then. */
export async function numbersSince(
  database: Database,
  since: Instant,
): Promise<{ waiting: number; answered: number; seen: number }> {
  const from = new Date(since).toISOString(); // as the rows write it, so that it sorts with them
  const [waiting, answered, seen] = await Promise.all([
    waitingCount(database),
    database.mentions.where('answeredAt').aboveOrEqual(from).count(),
    database.mentions.where('seenAt').aboveOrEqual(from).count(),
  ]);
  return { waiting, answered, seen };
}

/** This mention needs no answer, or does after all. @throws Problem `notFound` */
export function setCase(
  records: Records,
  by: string,
  { id, post, dismissed }: { id: EntryId; post: PostKey; dismissed: boolean },
): Promise<Written> {
  return write(records, by, async () => {
    if ((await records.database.mentions.get(post)) === undefined) throw new Problem('notFound', 'mention');
    return [{ kind: dismissed ? 'caseDismissed' : 'caseReopened', id, post }];
  });
}

async function waitingCount(database: Database): Promise<number> {
  return (await database.totals.get('totals'))?.waiting ?? 0;
}
