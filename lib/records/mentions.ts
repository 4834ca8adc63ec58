import Dexie, { type Table } from 'dexie';
import { type Situation, urgencyOf } from '../desk/urgency.ts';
import type { KeptMention } from '../model/customer.ts';
import type { EntryOf } from '../model/entry.ts';
import { type CustomerId, type Instant, type PostKey, postKey } from '../model/ids.ts';
import { type MarkView, type Mention, mostConcerned } from '../model/mention.ts';
import type { Database, Records } from './database.ts';
import { groupsOf } from './identities/groups.ts';
import { identify } from './identities/identify.ts';
import { newsAmong } from './mention-news.ts';
import { mentionEntry } from './projection/entry-names.ts';
import type { MentionRow } from './rows.ts';
import { type Around, around, situationIn } from './situations.ts';
import { type Draft, nothingWritten, type OfErased, type Written, write } from './write.ts';

/**
 * Keeps the mentions that are new, or of which more is read now than before; `judge` is asked for these only. Those by
 * people who were erased are left out, unless an agent asked for them.
 */
export async function keepMentions(
  records: Records,
  by: string,
  mentions: readonly Mention[],
  judge: (mention: Mention) => Pick<EntryOf<'mention'>, 'sentiment' | 'understood'>,
  ofErased: OfErased = 'leftOut',
): Promise<Written> {
  const { database } = records;
  const seen = onePerPost(mentions);
  const news = await newsAmong(database, seen);
  if (news.length === 0) return nothingWritten;
  // What another page makes known meanwhile has the same names in the journal, and is not written twice.
  const decide = async () => {
    const customers = await identify(
      database,
      news.map(({ mention: { post }, before }) => ({ ...post, customer: before?.customer })),
    );
    return news.flatMap(({ mention, before }, place): Draft[] => {
      const { post } = mention;
      const customer = customers[place];
      if (customer === undefined) return [];
      const id = mentionEntry(post, before?.post);
      return [{ kind: 'mention', id, customer, mention, ...judge(mention) }];
    });
  };
  return write(records, by, decide, ofErased);
}

/**
 * What the marks of these posts show, and of newer ones of the same people that wait: how urgent those are depends on whether
 * earlier ones do. Posts that are no kept mention have none.
 */
export async function markViews(database: Database, posts: readonly PostKey[]): Promise<MarkView[]> {
  const rows = await rowsThere(database, posts);
  return viewsOf(database, eachOnce([...rows, ...(await newerMentions(database, rows, '[customer+waitingSince]'))]));
}

/** What a page is told of the posts that it saw. */
interface SeenMarks {
  /** Also of posts that are newer than those of which something was `written`: they count these as contacts before them. */
  readonly marks: readonly MarkView[];
  /** Those that were said to be gone: seeing them says otherwise. */
  readonly gone: readonly PostKey[];
}

export async function seenMarks(
  database: Database,
  posts: readonly PostKey[],
  written: readonly PostKey[],
): Promise<SeenMarks> {
  const rows = await rowsThere(database, posts);
  const newer = await newerMentions(
    database,
    rows.filter(({ key }) => written.includes(key)),
    '[customer+at]',
  );
  return {
    marks: await viewsOf(database, eachOnce([...rows, ...newer])),
    gone: rows.flatMap(({ key, goneAt }) => (goneAt === undefined ? [] : [key])),
  };
}

function eachOnce(rows: readonly MentionRow[]): MentionRow[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

async function rowsThere({ mentions }: Database, posts: readonly PostKey[]): Promise<MentionRow[]> {
  return (await mentions.bulkGet([...posts])).filter((row) => row !== undefined);
}

async function viewsOf(database: Database, rows: readonly MentionRow[]): Promise<MarkView[]> {
  const known = await around(database, rows);
  return Promise.all(
    rows.map(async (row) => {
      const [situation, before] = await Promise.all([situationIn(known, database, row), met(known, database, row)]);
      return { post: row.key, sentiment: situation.sentiment, ...haste(situation), met: before, state: row.state };
    }),
  );
}

/** Whether a mention is urgent by itself, and from when on its waiting makes it so: a mark sees that by itself. */
function haste(situation: Situation): Pick<MarkView, 'urgent' | 'notUs' | 'dueAt'> {
  const { state } = situation;
  if (state.kind !== 'waiting') return {};
  const { level, notUs, dueAt } = urgencyOf(situation, state.since);
  return {
    ...(level === 'high' || level === 'critical' ? { urgent: true } : {}),
    ...(notUs === true ? { notUs } : {}),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

/** How often we were in touch before. */
async function met({ customers, groups }: Around, database: Database, { customer, at }: MentionRow): Promise<number> {
  const counts = customers.get(customer)?.counts;
  const isFirst = counts !== undefined && counts.mentions + counts.interactions === 1 && !groups.has(customer);
  return isFirst ? 0 : contactsBefore(database, groups.get(customer) ?? [customer], at);
}

/** Newer posts of one customer whose marks are told that an older one was read: more stand on no page. */
const mostNewer = 20;

/** Mentions of the same people that are newer than these, as far as the index holds them. */
async function newerMentions(
  database: Database,
  rows: readonly MentionRow[],
  index: '[customer+at]' | '[customer+waitingSince]',
): Promise<MentionRow[]> {
  const groups = await groupsOf(
    database,
    rows.map(({ customer }) => customer),
  );
  const places = rows.flatMap(({ customer, at }) =>
    (groups.get(customer) ?? [customer]).map((member) => ({ customer: member, at })),
  );
  const newer = await Promise.all(
    places.map(({ customer, at }) =>
      database.mentions
        .where(index)
        .between([customer, at], [customer, Dexie.maxKey], false)
        .limit(mostNewer)
        .toArray(),
    ),
  );
  return newer.flat();
}

/** The last mentions of each of these customers: as many as may stand marked on a page. */
export async function lastMentionsOf(database: Database, customers: readonly CustomerId[]): Promise<PostKey[]> {
  const posts = await Promise.all(
    customers.map((customer) =>
      database.mentions
        .where('[customer+at]')
        .between([customer, Dexie.minKey], [customer, Dexie.maxKey])
        .reverse()
        .limit(mostNewer)
        .primaryKeys(),
    ),
  );
  return posts.flat();
}

/** Those of these posts that still wait, in the given order. */
export async function stillWaiting(database: Database, posts: readonly PostKey[]): Promise<PostKey[]> {
  const rows = await database.mentions.bulkGet([...posts]);
  return rows.flatMap((row) => (row?.waitingSince === undefined ? [] : [row.key]));
}

/** A mention as views see it. */
export function keptMention(row: MentionRow): KeptMention {
  const { at: _at, firstClock: _first, clock: _clock, waitingSince: _waiting, answeredAt: _answered, ...rest } = row;
  const { under: _under, answers: _answers, ...kept } = rest;
  return kept;
}

/** A post may concern several brands, and is kept for one (`mostConcerned`). */
function onePerPost(mentions: readonly Mention[]): Map<PostKey, Mention> {
  const kept = new Map<PostKey, Mention>();
  for (const mention of mentions) {
    const key = postKey(mention.post);
    const other = kept.get(key);
    kept.set(key, other === undefined ? mention : mostConcerned(other, mention));
  }
  return kept;
}

/** Contacts with a person, all of whose customers these are. */
async function contactsBefore(database: Database, customers: readonly CustomerId[], at: Instant): Promise<number> {
  const count = <Row, Key>(table: Table<Row, Key>, customer: CustomerId) =>
    table.where('[customer+at]').between([customer, Dexie.minKey], [customer, at]).count();
  const counts = await Promise.all(
    customers.flatMap((customer) => [count(database.mentions, customer), count(database.interactions, customer)]),
  );
  return counts.reduce((sum, counted) => sum + counted, 0);
}
