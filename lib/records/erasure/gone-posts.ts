import type { EntryId, PostKey } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Database, Records } from '../database.ts';
import { goneCaseEntry } from '../projection/entry-names.ts';
import { type Draft, type Written, write } from '../write.ts';

/**
 * Keeps that a post is gone from its site, or is there again after all. What is gone waits for no answer; what is back
 * waits as before, unless somebody decided otherwise meanwhile.
 * @throws Problem `notFound`
 */
export function setGone(
  records: Records,
  by: string,
  { id, post, gone }: { id: EntryId; post: PostKey; gone: boolean },
): Promise<Written> {
  const { database } = records;
  return write(records, by, async (): Promise<Draft[]> => {
    const mention = await database.mentions.get(post);
    if (mention === undefined) throw new Problem('notFound', 'mention');
    if ((mention.goneAt !== undefined) === gone) return [];
    const told: Draft = { kind: 'postGone', id, post, gone };
    const moves = gone ? mention.state.kind === 'waiting' : await endedByGoing(database, post);
    return moves ? [told, { kind: gone ? 'caseDismissed' : 'caseReopened', id: goneCaseEntry(id), post }] : [told];
  });
}

/** Whether a case ended because its post was gone, and nothing was said of it since. */
async function endedByGoing({ journal, cases }: Database, post: PostKey): Promise<boolean> {
  const [events, entries] = await Promise.all([cases.get(post), journal.where('post').equals(post).toArray()]);
  const dismissals = new Set(entries.flatMap((entry) => (entry.kind === 'postGone' ? goneCaseEntry(entry.id) : [])));
  const last = entries.find(({ id, clock }) => dismissals.has(id) && clock === events?.verdict?.clock);
  return last?.kind === 'caseDismissed';
}
