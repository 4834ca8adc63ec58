import type { KeptMention } from '../model/customer.ts';
import type { EntryId, Instant, PostKey } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { Database, Records } from './database.ts';
import { keptMention } from './mentions.ts';
import { type Written, write } from './write.ts';

/** Mentions that wait, longest waiting first, and how many there are in all. */
export async function waitingMentions(
  database: Database,
  limit: number,
): Promise<{ mentions: KeptMention[]; waiting: number }> {
  const [rows, waiting] = await Promise.all([
    database.mentions.orderBy('waitingSince').limit(limit).toArray(),
    waitingCount(database),
  ]);
  return { mentions: rows.map(keptMention), waiting };
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
