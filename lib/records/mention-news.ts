import { type IdentityKey, identityKey, type PostKey } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import type { Database } from './database.ts';
import { saysOther, wordsOf } from './edited.ts';
import { areAlike } from './identities/names-alike.ts';
import { mentionEntry } from './projection/entry-names.ts';
import type { MentionRow } from './rows.ts';

interface SeenMention {
  readonly mention: Mention;
  /** What is kept of its post. */
  readonly before: MentionRow | undefined;
}

/** Those of these posts that are new, or of which more is read now than is kept, with all that is known of them together. */
export async function newsAmong(database: Database, seen: ReadonlyMap<PostKey, Mention>): Promise<SeenMention[]> {
  const rows = await database.mentions.bulkGet([...seen.keys()]);
  const all = [...seen.values()].map((mention, place): SeenMention => ({ mention, before: rows[place] }));
  const edited = await editedAmong(database, all);
  const isNew = (one: SeenMention) =>
    one.before === undefined || saysMore(one.mention.post, one.before.post) || edited.has(one);
  const telling = await firstToCount(database, [...all.filter(isNew), ...all]);
  return all
    .filter((one) => isNew(one) || telling.has(one))
    .map(({ mention, before }) => ({ mention: before === undefined ? mention : withAll(mention, before), before }));
}

/** Those that say something for the first time: a page that was opened before they were edited tells nothing new. */
async function editedAmong({ journal }: Database, all: readonly SeenMention[]): Promise<ReadonlySet<SeenMention>> {
  const edited = new Set<SeenMention>();
  for (const one of all) {
    const { post } = one.mention;
    if (one.before === undefined || !saysOther(post, one.before.post)) continue;
    const first = mentionEntry(post, undefined);
    const told = [await journal.get(first), ...(await journal.where('id').startsWith(`${first}:`).toArray())];
    const isKnown = told.some((entry) => entry?.kind === 'mention' && wordsOf(entry.mention.post) === wordsOf(post));
    if (!isKnown) edited.add(one);
  }
  return edited;
}

/**
 * Of each account of which it was not known how many follow it, the first post that tells: the others on its page say the
 * same, and a number that merely changes is no reason to write.
 */
async function firstToCount({ identities }: Database, all: readonly SeenMention[]): Promise<ReadonlySet<SeenMention>> {
  const first = new Map<IdentityKey, SeenMention>();
  for (const one of all) {
    const { site, author } = one.mention.post;
    if (author.userId === undefined || author.followers === undefined) continue;
    const key = identityKey(site, author);
    if (!first.has(key)) first.set(key, one);
  }
  const rows = first.size === 0 ? [] : await identities.bulkGet([...first.keys()]);
  return new Set([...first.values()].filter((_, place) => rows[place]?.followers === undefined));
}

/**
 * "Show more" was pressed, another page of the site tells which post it answers or who the author is for good, or the author
 * has another handle or goes by another name now: what a bare handle is called next would else be taken for somebody else.
 */
function saysMore(now: Post, before: Post): boolean {
  if (now.inReplyTo?.id !== undefined && before.inReplyTo?.id === undefined) return true;
  if (now.author.userId !== undefined && before.author.userId === undefined) return true;
  if (isRenamed(now, before) || !areAlike(now.author.name, [before.author.name])) return true;
  return hasMoreWords(now, before);
}

/**
 * What is new of a post that is kept, with what was known of it already: a feed may cut it, and show the handle alone.
 * How many follow its author was told then, and is not said once more as if it were now.
 */
function withAll(mention: Mention, { post: before, found }: MentionRow): Mention {
  const { followers: _then, ...knownAuthor } = before.author;
  const author = isRenamed(mention.post, before) ? mention.post.author : { ...knownAuthor, ...mention.post.author };
  const { truncated, translated } = mention.post;
  const isLess = (truncated === true || translated === true) && !hasMoreWords(mention.post, before);
  const inReplyTo = [mention.post, before].map((post) => post.inReplyTo).find((answered) => answered?.id !== undefined);
  const known = { author, ...(inReplyTo === undefined ? {} : { inReplyTo }) };
  return isLess
    ? { ...mention, found, post: { ...before, ...known } }
    : { ...mention, post: { ...mention.post, ...known } };
}

function isRenamed(now: Post, before: Post): boolean {
  return now.author.handle.toLowerCase() !== before.author.handle.toLowerCase();
}

function hasMoreWords(now: Post, before: Post): boolean {
  if (before.truncated !== true || now.translated === true) return false;
  return now.truncated !== true || now.text.length > before.text.length;
}
