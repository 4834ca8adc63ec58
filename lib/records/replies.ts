import { outcomeOf } from '../desk/outcome.ts';
import { descending } from '../model/descending.ts';
import type { CustomerId, EntryId, PostKey, ResponseId } from '../model/ids.ts';
import { isPublicBeside } from '../model/in-public.ts';
import type { ReplyOutcome, ResponseUse } from '../model/outcome.ts';
import type { Database } from './database.ts';
import type { Contacts } from './projection/contacts-anew.ts';
import { rowsWith } from './read-many.ts';
import type { InteractionRow, MentionRow, ReplyRow } from './rows.ts';
import { typedWords } from './search/search-words.ts';
import { hashesOf } from './sent-replies.ts';

/** Of one customer the newest so many are looked at; what ended well before that is known well enough. */
const mostContacts = 200;
/** Letters by which words count as the same, so that "deliveries" finds "delivered". */
const stemLength = 6;
const shortest = 4;
const mostWords = 40;

/** What a reply is found by: the words of the post that it answered, as far as they tell something. */
export function replyWords(text: string): string[] {
  const words = typedWords(text, 2_000)
    .flatMap((word) => word.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((word) => word.length >= shortest)
    .map((word) => word.slice(0, stemLength));
  return [...new Set(words)].slice(0, mostWords);
}

/**
 * Says anew how our replies to these customers ended. It is read from the tables themselves, after they were written: so
 * the order in which entries came makes no difference.
 */
export async function repliesAnew(
  database: Database,
  { customers, mentions, interactions, replies }: Contacts,
): Promise<void> {
  const rows = customers.flatMap((id) => replyRows(mentions.get(id) ?? [], interactions.get(id) ?? []));
  const stay = new Set(rows.map(({ id }) => id));
  const goes = replies.flatMap(({ id }) => (stay.has(id) ? [] : [id]));
  await Promise.all([
    rows.length > 0 ? database.replies.bulkPut(rows) : undefined,
    goes.length > 0 ? database.replies.bulkDelete(goes) : undefined,
  ]);
}

/** What is kept of our replies to these customers. */
export function repliesTo({ replies }: Database, customers: Iterable<CustomerId>): Promise<ReplyRow[]> {
  return rowsWith(replies, 'customer', customers);
}

/** Of one customer, the newest first. */
function replyRows(mentions: readonly MentionRow[], interactions: readonly InteractionRow[]): ReplyRow[] {
  const replies = interactions
    .slice(0, mostContacts)
    .filter(({ kind, answers }) => kind === 'reply' && answers !== undefined);
  if (replies.length === 0) return [];
  const said = mentions.slice(0, mostContacts);
  const byKey = new Map(said.map((mention) => [mention.key, mention]));
  return replies.map((reply) => {
    const outcome = outcomeOf(reply, said);
    const post = reply.answers === undefined ? undefined : byKey.get(reply.answers);
    return {
      id: reply.id,
      customer: reply.customer,
      at: reply.at,
      ...(reply.response === undefined ? {} : { response: reply.response }),
      ...(outcome === undefined ? {} : { outcome }),
      ...foundBy(reply, outcome, post),
      ...ownWords(reply),
    };
  });
}

/** Prefix of index words for replies made from a canned response that did not end badly, so that they never crowd out replies that ended well. */
export const exampleMark = '+';

/** What it is found by: itself where it ended well, else the canned response that it was made from. */
function foundBy(
  { response, text }: InteractionRow,
  outcome: ReplyOutcome | undefined,
  answered: MentionRow | undefined,
): Pick<ReplyRow, 'words'> {
  if (answered === undefined || outcome === 'escalated') return {};
  const words = replyWords(answered.post.text);
  if (text !== undefined && endedWell(outcome)) return { words };
  return response === undefined ? {} : { words: words.map((word) => exampleMark + word) };
}

function endedWell(outcome: ReplyOutcome | undefined): outcome is EndedWell['outcome'] {
  return outcome === 'thanked' || outcome === 'resolved';
}

/** What was written without a canned response, if it is long enough to say something. */
function ownWords(reply: InteractionRow): Pick<ReplyRow, 'ownAt' | 'sketch'> {
  const sketch = reply.response === undefined ? hashesOf(reply) : [];
  return sketch.length === 0 ? {} : { ownAt: reply.at, sketch };
}

/**
 * One that ended well, with the post that it answered. It was seen in the thread: what an agent logged by hand may have
 * been said in private.
 */
export interface EndedWell {
  readonly reply: InteractionRow;
  readonly mention: MentionRow;
  readonly outcome: 'thanked' | 'resolved';
  readonly likeWords: number;
}

/** Of each word the newest so many replies are considered. */
const mostOfWord = 150;
/** How many are answered, and how many are read at once until that many are found: those with most words in common first. */
const most = { told: 12, read: 120 };
const mostSought = 16;

/**
 * Our replies to posts with words like this one's, that ended well and may be spoken of beside it: words that few share
 * count more. Nothing is kept in memory, so that a background that was stopped answers as quickly.
 */
export async function repliesThatEndedWell(
  database: Database,
  mention: Pick<MentionRow, 'key' | 'brand' | 'post'>,
): Promise<readonly EndedWell[]> {
  const best = (await likeliest(database, mention.post.text)).slice(0, most.read);
  const found: EndedWell[] = [];
  for (let from = 0; from < best.length && found.length < most.told; from += most.told)
    found.push(...(await tellable(database, best.slice(from, from + most.told), mention)));
  return found.slice(0, most.told);
}

/** The replies whose words are like those of a text, the likest first. */
async function likeliest({ replies }: Database, text: string, mark = ''): Promise<[EntryId, number][]> {
  const sought = replyWords(text)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostSought);
  const holders = await Promise.all(
    sought.map((word) =>
      replies
        .where('words')
        .equals(mark + word)
        .reverse()
        .limit(mostOfWord)
        .primaryKeys(),
    ),
  );
  const scores = new Map<EntryId, number>();
  for (const ids of holders) {
    const rarity = Math.log(1 + (2 * mostOfWord) / (1 + ids.length));
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + rarity);
  }
  return [...scores].toSorted(([, a], [, b]) => b - a);
}

/** A post of this brand's that was answered with a canned response. */
export interface AnsweredWith {
  readonly response: ResponseId;
  readonly post: string;
}

/** At most this many of them are read, the likest first. */
const mostExamples = 24;

/**
 * The posts most like this one that were answered with a canned response, which did not end badly. They are for comparing
 * alone: unlike what is told, they may have been written where few read along.
 */
export async function examplesLike(
  database: Database,
  { key, brand, post }: Pick<MentionRow, 'key' | 'brand' | 'post'>,
): Promise<AnsweredWith[]> {
  const ids = (await likeliest(database, post.text, exampleMark)).slice(0, mostExamples).map(([id]) => id);
  const replies = (await database.interactions.bulkGet(ids)).filter((reply) => reply !== undefined);
  const byKey = await answeredBy(database, replies);
  return replies.flatMap(({ answers, response }): AnsweredWith[] => {
    const mention = answers === undefined || answers === key ? undefined : byKey.get(answers);
    if (mention?.brand !== brand || response === undefined || mention.corrected?.relevance === 'notUs') return [];
    return [{ response, post: mention.post.text }];
  });
}

/** Those of these replies, each with how many words it has in common, that may be told beside a mention. */
async function tellable(
  database: Database,
  best: readonly [EntryId, number][],
  beside: Pick<MentionRow, 'key' | 'brand' | 'post'>,
): Promise<EndedWell[]> {
  const ids = best.map(([id]) => id);
  const [rows, replies] = await Promise.all([database.replies.bulkGet(ids), database.interactions.bulkGet(ids)]);
  const byKey = await answeredBy(database, replies);
  return best.flatMap(([, likeWords], place): EndedWell[] => {
    const [reply, outcome] = [replies[place], rows[place]?.outcome];
    const mention = reply?.answers === undefined ? undefined : byKey.get(reply.answers);
    if (reply?.reply === undefined || mention === undefined || mention.key === beside.key) return [];
    if (!isPublicBeside(mention, beside)) return [];
    return endedWell(outcome) ? [{ reply, mention, outcome, likeWords }] : [];
  });
}

/** The mentions that these replies answered, as far as they are there. */
async function answeredBy(
  { mentions }: Database,
  replies: readonly (InteractionRow | undefined)[],
): Promise<ReadonlyMap<PostKey, MentionRow>> {
  const rows = await mentions.bulkGet(replies.flatMap((reply) => reply?.answers ?? []));
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row]])));
}

/** The canned responses that a person got already. */
export async function responsesGot(
  { replies }: Database,
  members: readonly CustomerId[],
): Promise<ReadonlySet<ResponseId>> {
  const rows = await replies
    .where('customer')
    .anyOf([...members])
    .toArray();
  return new Set(rows.flatMap(({ response }) => response ?? []));
}

/** Of all that were used at all. */
export async function responseUses({ replies }: Database): Promise<ResponseUse[]> {
  const uses = new Map<ResponseId, ResponseUse>();
  const rows = await replies.orderBy('response').toArray();
  for (const { response, outcome, at } of rows) {
    if (response === undefined) continue;
    const before = uses.get(response) ?? { response, used: 0, lastAt: at, thanked: 0, resolved: 0, escalated: 0 };
    uses.set(response, {
      response,
      used: before.used + 1,
      lastAt: descending(at, before.lastAt) < 0 ? at : before.lastAt,
      thanked: before.thanked + Number(outcome === 'thanked'),
      resolved: before.resolved + Number(outcome === 'resolved'),
      escalated: before.escalated + Number(outcome === 'escalated'),
    });
  }
  return [...uses.values()];
}
