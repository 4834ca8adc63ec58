import Dexie from 'dexie';
import { byUrgency, urgencyOf } from '../desk/urgency.ts';
import type { KeptMention } from '../model/customer.ts';
import type { EntryId, Instant, PostKey } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { Urgency } from '../model/understanding.ts';
import type { Database, Records } from './database.ts';
import { keptMention } from './mentions.ts';
import { readTogether } from './read-together.ts';
import { type Targets, targetsOf } from './targets.ts';
import { type Written, write } from './write.ts';

/**
 * Mentions that wait, the most urgent first, then longest waiting first, and how many there are in all. Of more than
 * `limit` those that wait longest are looked at.
 */
export async function queueOf(
  records: Records,
  limit: number,
): Promise<{ mentions: (KeptMention & { urgency: Urgency })[]; waiting: number }> {
  const { database } = records;
  const { order, waiting } = await readTogether(database, async () => {
    const [rows, waiting, targets] = await Promise.all([
      database.mentions.orderBy('waitingSince').limit(limit).toArray(),
      waitingCount(database),
      targetsOf(database),
    ]);
    const order = await Promise.all(
      rows.map(async (row) => {
        const urgency = await urgencyIn(records, row, targets);
        return { mention: { ...keptMention(row), urgency }, urgency, since: row.at };
      }),
    );
    return { order, waiting };
  });
  return { mentions: order.toSorted(byUrgency).map(({ mention }) => mention), waiting };
}

/** How urgent a mention is now, with what agents said of it. */
export async function urgencyOfMention(records: Records, mention: KeptMention): Promise<Urgency> {
  return urgencyIn(records, mention, await targetsOf(records.database));
}

async function urgencyIn({ database, now }: Records, mention: KeptMention, targets: Targets): Promise<Urgency> {
  const { state, sentiment, understood, corrected, post, customer } = mention;
  const intent = corrected?.intent ?? understood?.intent ?? 'complaint';
  const earlier =
    state.kind === 'waiting'
      ? await database.mentions
          .where('[customer+at]')
          .between([customer, Dexie.minKey], [customer, state.since], true, false)
          .filter(({ waitingSince }) => waitingSince !== undefined)
          .count()
      : 0;
  const situation = {
    state,
    intent,
    sentiment: corrected?.sentiment ?? sentiment.label,
    reasons: understood?.reasons ?? [],
    unansweredBefore: earlier,
    counts: post.counts,
    target: targets(mention.brand),
  };
  return urgencyOf(situation, now().toISOString());
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
