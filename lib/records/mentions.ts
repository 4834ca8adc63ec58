import Dexie, { type Table } from 'dexie';
import { dueAtOf, urgencyOf } from '../desk/urgency.ts';
import type { KeptMention } from '../model/customer.ts';
import type { EntryOf } from '../model/entry.ts';
import { type CustomerId, type Instant, identityKey, type PostKey, postKey } from '../model/ids.ts';
import { isAboutCompetitor, type MarkView, type Mention } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import type { Database, Records } from './database.ts';
import { groupsOf } from './identities/groups.ts';
import { identify } from './identities/identify.ts';
import { mentionEntry } from './projection/entry-names.ts';
import type { MentionRow } from './rows.ts';
import { type Targets, targetsOf } from './targets.ts';
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
      news.map(({ mention }) => mention.post),
    );
    return news.flatMap(({ mention, before }): Draft[] => {
      const { post } = mention;
      const customer = before?.customer ?? customers.get(identityKey(post.site, post.author));
      if (customer === undefined) return [];
      const id = mentionEntry(post, before?.post);
      return [{ kind: 'mention', id, customer, mention, ...judge(mention) }];
    });
  };
  return write(records, by, decide, ofErased);
}

/** What the marks of these posts show; posts that are no kept mention have none. */
export async function markViews(database: Database, posts: readonly PostKey[]): Promise<MarkView[]> {
  const rows = (await database.mentions.bulkGet([...posts])).filter((row) => row !== undefined);
  const ids = [...new Set(rows.map(({ customer }) => customer))];
  const [customers, groups, targets] = await Promise.all([
    database.customers.bulkGet(ids),
    groupsOf(database, ids),
    targetsOf(database),
  ]);
  const contacts = new Map(
    customers.flatMap((row) => (row === undefined ? [] : [[row.id, row.counts.mentions + row.counts.interactions]])),
  );
  return Promise.all(
    rows.map(async ({ key, customer, at, sentiment, corrected, state, ...row }) => ({
      post: key,
      sentiment: corrected?.sentiment ?? sentiment.label,
      ...haste({ state, sentiment, corrected, ...row }, targets),
      met:
        contacts.get(customer) === 1 && !groups.has(customer)
          ? 0
          : await contactsBefore(database, groups.get(customer) ?? [customer], at),
      state,
    })),
  );
}

/** Whether the words of a mention alone make it urgent, and from when on its waiting does: a mark sees that by itself. */
function haste(
  {
    brand,
    state,
    sentiment,
    understood,
    corrected,
    post,
  }: Pick<MentionRow, 'brand' | 'state' | 'sentiment' | 'understood' | 'corrected' | 'post'>,
  targets: Targets,
): Pick<MarkView, 'urgent' | 'dueAt'> {
  if (state.kind !== 'waiting' || understood === undefined) return {};
  const intent = corrected?.intent ?? understood.intent;
  const situation = {
    state,
    intent,
    sentiment: corrected?.sentiment ?? sentiment.label,
    reasons: understood.reasons,
    unansweredBefore: 0,
    counts: post.counts,
    target: targets(brand),
  };
  const { level } = urgencyOf(situation, state.since);
  const dueAt = dueAtOf(situation);
  return {
    ...(level === 'high' || level === 'critical' ? { urgent: true } : {}),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

/** Newer posts of one customer whose marks are told that an older one was read: more stand on no page. */
const mostNewer = 20;

/** Mentions of the same customers that are newer than these: their marks count these as contacts before them. */
export async function newerMentions(database: Database, posts: readonly PostKey[]): Promise<PostKey[]> {
  const rows = (await database.mentions.bulkGet([...posts])).filter((row) => row !== undefined);
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
        .where('[customer+at]')
        .between([customer, at], [customer, Dexie.maxKey], false)
        .limit(mostNewer)
        .primaryKeys(),
    ),
  );
  return newer.flat().filter((post) => !posts.includes(post));
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

/** A post may concern several brands: it is kept for the first one that is not only a competitor of its. */
function onePerPost(mentions: readonly Mention[]): Map<PostKey, Mention> {
  const kept = new Map<PostKey, Mention>();
  for (const mention of mentions) {
    const key = postKey(mention.post);
    const other = kept.get(key);
    if (other === undefined || (isAboutCompetitor(other) && !isAboutCompetitor(mention))) kept.set(key, mention);
  }
  return kept;
}

async function newsAmong(database: Database, seen: ReadonlyMap<PostKey, Mention>) {
  const rows = await database.mentions.bulkGet([...seen.keys()]);
  return [...seen.values()]
    .map((mention, place) => ({ mention, before: rows[place] }))
    .filter(({ mention, before }) => before === undefined || saysMore(mention.post, before.post));
}

/** "Show more" was pressed, another page of the site tells who the author is for good, or the author has another handle now. */
function saysMore(now: Post, before: Post): boolean {
  if (now.author.userId !== undefined && before.author.userId === undefined) return true;
  if (now.author.handle.toLowerCase() !== before.author.handle.toLowerCase()) return true;
  if (before.truncated !== true || now.translated === true) return false;
  return now.truncated !== true || now.text.length > before.text.length;
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
