import type { BrandId, EntryId, PostKey } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Database, Records } from './database.ts';
import { judgedEntry } from './projection/entry-names.ts';
import type { Judgement, MentionRow } from './rows.ts';
import { type Draft, type Written, write } from './write.ts';

/** Of all that wait the newest so many are looked at, and of one brand's so many judged anew: older ones, people have read. */
const most = { looked: 2_000, judged: 500 };

/** Mentions that wait for this brand's answer, the newest first. */
export async function waitingFor({ mentions }: Database, brand: BrandId): Promise<PostKey[]> {
  const rows = await mentions.orderBy('waitingSince').reverse().limit(most.looked).toArray();
  return rows
    .filter((row) => row.brand === brand && row.goneAt === undefined)
    .slice(0, most.judged)
    .map(({ key }) => key);
}

/** Judges these anew and writes what is understood otherwise; `because` is the correction that taught something. */
export function judgeAnew(
  records: Records,
  by: string,
  { because, posts }: { readonly because: EntryId; readonly posts: readonly PostKey[] },
  judge: (mention: Mention) => Judgement,
): Promise<Written> {
  return write(records, by, async () => {
    const rows = (await records.database.mentions.bulkGet([...posts])).filter((row) => row !== undefined);
    return rows.flatMap((row): Draft[] => {
      const judged = judge(row);
      if (row.goneAt !== undefined || isSame(row, judged)) return [];
      return [{ kind: 'judged', id: judgedEntry(row.key, because), post: row.key, ...judged }];
    });
  });
}

/** A strength that is a little another one is not worth an entry. */
function isSame({ sentiment, understood }: MentionRow, judged: Judgement): boolean {
  return (
    sentiment.label === judged.sentiment.label &&
    understood?.intent === judged.understood.intent &&
    understood.issueType === judged.understood.issueType &&
    understood.notUs === judged.understood.notUs
  );
}
