import { beginningOf } from '../model/beginning-of.ts';
import type { Aspect, Correction, ListedCorrection, Said } from '../model/correction.ts';
import type { BrandId, EntryId, Instant, PostKey } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { Database, Records } from './database.ts';
import { dismissalEntry } from './projection/entry-names.ts';
import { rowsOf } from './read-many.ts';
import type { CaseRow, MentionRow } from './rows.ts';
import { type Draft, type Written, write } from './write.ts';

/** Of a post's words in a list, in UTF-16 units: enough to know it again. */
const mostShown = 200;
/** Of all that was answered the newest so many are looked at, and of one brand's so many told: each is read again. */
export const mostAnswered = { looked: 2_000, told: 500 };

/**
 * Says of a mention what was understood wrongly. What is not about us needs no answer, too.
 * @throws Problem `notFound` where the mention is not in the records.
 */
export function correct(records: Records, by: string, id: EntryId, post: PostKey, said: Said): Promise<Written> {
  return write(records, by, async (): Promise<Draft[]> => {
    const { brand } = await expectMention(records.database, post);
    const correction: Draft = { kind: 'correction', id, post, brand, said };
    if (said.aspect !== 'relevance') return [correction];
    const kind = said.value === 'notUs' ? 'caseDismissed' : 'caseReopened';
    return [correction, { kind, id: dismissalEntry(id), post }];
  });
}

/** Takes back what was said of one aspect of a mention; one that was not about us waits again. */
export function undoCorrection(
  records: Records,
  by: string,
  id: EntryId,
  post: PostKey,
  aspect: Aspect,
): Promise<Written> {
  return write(records, by, async (): Promise<Draft[]> => {
    const { brand } = await expectMention(records.database, post);
    const before = (await records.database.cases.get(post))?.said?.[aspect]?.said;
    if (before === undefined) return [];
    const undone: Draft = { kind: 'correctionUndone', id, post, brand, aspect };
    if (before.aspect !== 'relevance' || before.value === 'us') return [undone];
    return [undone, { kind: 'caseReopened', id: dismissalEntry(id), post }];
  });
}

/** Every correction that stands for a brand, the newest first. */
export async function correctionsFor(database: Database, brand: BrandId): Promise<Correction[]> {
  const rows = await database.cases.where('saidFor').equals(brand).toArray();
  return rows.flatMap(correctionsIn).toSorted((a, b) => (a.at > b.at ? -1 : 1));
}

/**
 * What was answered for a brand by then, and nobody said that it is not about it: the newest. By the time of a correction
 * it is the same until the next one, whatever is answered meanwhile.
 */
export async function answeredFor({ mentions }: Database, brand: BrandId, by: Instant): Promise<MentionRow[]> {
  const rows = mentions.where('answeredAt').belowOrEqual(by).reverse().limit(mostAnswered.looked);
  return (await rows.toArray())
    .filter((row) => row.brand === brand && row.corrected?.relevance === undefined)
    .slice(0, mostAnswered.told);
}

/** The corrections that stand for a brand, each with its post; one whose post is gone from the records cannot be taken back, and is left out. */
export async function listedCorrections(database: Database, brand: BrandId): Promise<ListedCorrection[]> {
  const corrections = await correctionsFor(database, brand);
  const mentions = await rowsOf(database.mentions, [...new Set(corrections.map(({ post }) => post))]);
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]));
  return corrections.flatMap((correction) => {
    const mention = byKey.get(correction.post);
    if (mention === undefined) return [];
    const { author, text } = mention.post;
    const shown = { author: author.name ?? author.handle, text: beginningOf(text, mostShown) };
    return [{ ...correction, customer: mention.customer, ...shown }];
  });
}

function correctionsIn({ post, said = {} }: CaseRow): Correction[] {
  return Object.values(said).flatMap(({ said: what, brand, id, at, by }) =>
    what === undefined ? [] : [{ id, post, brand, said: what, at, by }],
  );
}

async function expectMention(database: Database, post: PostKey) {
  const mention = await database.mentions.get(post);
  if (mention === undefined) throw new Problem('notFound', 'mention');
  return mention;
}
