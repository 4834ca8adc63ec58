import type { Entry, EntryOf } from '../../model/entry.ts';
import { type CustomerId, identityKey, longestId, postKey } from '../../model/ids.ts';
import type { Post } from '../../model/post.ts';
import type { Database } from '../database.ts';
import { mentionPrefix } from '../projection/entry-names.ts';
import type { Draft } from '../write.ts';
import type { Graveyard, Trace } from './tombstones.ts';

/** What a post may repeat of somebody else: their words, or how they are called. */
const parts = ['quoted', 'inReplyTo', 'repostedBy'] as const;

/** Entries read at once. */
const portion = 10_000;

/** Whether somebody, or a post of theirs, is among those who are asked for. */
export type IsTheirs = (traces: readonly Trace[]) => boolean;

/** Whom, and which posts of theirs, an entry repeats. */
export function repeatedIn(entry: Draft): Trace[] {
  return entry.kind === 'mention' ? parts.flatMap((part) => tracesOfPart(entry.mention.post, part)) : [];
}

/** Whether an entry repeats something of those who are asked for. */
export function repeats(entry: Entry, isTheirs: IsTheirs): boolean {
  return withoutRepeats(entry, isTheirs) !== entry;
}

/**
 * The entry without what its post repeats of those who are asked for; the very same entry where that is nothing. What
 * its author wrote stays, whomever it names.
 */
export function withoutRepeats(entry: Entry, isTheirs: IsTheirs): Entry {
  if (entry.kind !== 'mention') return entry;
  const { mention } = entry;
  const theirs = parts.filter((part) => isTheirs(tracesOfPart(mention.post, part)));
  if (theirs.length === 0) return entry;
  const post = { ...mention.post };
  for (const part of theirs) delete post[part];
  return { ...entry, mention: { ...mention, post } };
}

/** The same, of everybody who was erased. */
export function withoutErased(entry: Entry, { keepsAway }: Graveyard): Entry {
  return withoutRepeats(entry, (traces) => keepsAway(traces, entry.clock));
}

/** Whose mentions repeat what is asked for. No index tells it: every mention is read. */
export async function whoRepeats(
  database: Database,
  isAsked: (entry: EntryOf<'mention'>) => boolean,
): Promise<ReadonlySet<CustomerId>> {
  const found = new Set<CustomerId>();
  for (let last = mentionPrefix; ; ) {
    const some = database.journal.where('id').between(last, `${mentionPrefix}\uffff`, false, false).limit(portion);
    const entries = await some.toArray();
    for (const entry of entries) if (entry.kind === 'mention' && isAsked(entry)) found.add(entry.customer);
    const end = entries.at(-1)?.id;
    if (end === undefined) return found;
    last = end;
  }
}

/** Of what the author repeats of themselves there are none: that is theirs. */
function tracesOfPart(post: Post, part: (typeof parts)[number]): Trace[] {
  const { site } = post;
  const { id, handle, userId } = named(post, part);
  if (handle !== undefined && handle.toLowerCase() === post.author.handle.toLowerCase()) return [];
  const account = handle ?? userId;
  return [
    ...(id === undefined || id.length > longestId ? [] : [`post:${postKey({ site, id })}` as const]),
    ...(account === undefined ? [] : [`identity:${identityKey(site, { handle: account, userId })}` as const]),
  ];
}

/** The post that is repeated and who wrote it, or who passed this one on. */
function named(
  { quoted, inReplyTo, repostedBy }: Post,
  part: (typeof parts)[number],
): { id?: string | undefined; handle?: string | undefined; userId?: string | undefined } {
  if (part === 'quoted') return { id: quoted?.id, ...quoted?.author };
  return (part === 'inReplyTo' ? inReplyTo : repostedBy) ?? {};
}
