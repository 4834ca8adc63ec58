import type { EntryId, PostKey } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Database, Records } from '../database.ts';
import { type Draft, type Written, write } from '../write.ts';

/**
 * Keeps that a post is gone from its site, or is there again after all. What is gone waits for no answer.
 * @throws Problem `notFound`
 */
export function setGone(
  records: Records,
  by: string,
  { id, post, gone }: { id: EntryId; post: PostKey; gone: boolean },
): Promise<Written> {
  return write(records, by, async (): Promise<Draft[]> => {
    const mention = await records.database.mentions.get(post);
    if (mention === undefined) throw new Problem('notFound', 'mention');
    if ((mention.goneAt !== undefined) === gone) return [];
    const dismissed = gone && mention.state.kind === 'waiting';
    const told: Draft = { kind: 'postGone', id, post, gone };
    return dismissed ? [told, { kind: 'caseDismissed', id: `${id}:case` as EntryId, post }] : [told]; // an id and four letters
  });
}

/** Those of these posts that were said to be gone: seeing them says otherwise. */
export async function goneAmong(database: Database, posts: readonly PostKey[]): Promise<PostKey[]> {
  const rows = await database.mentions.bulkGet([...posts]);
  return rows.flatMap((row) => (row?.goneAt === undefined ? [] : [row.key]));
}
