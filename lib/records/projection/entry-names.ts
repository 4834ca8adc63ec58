import { type CustomerId, EntryId, type PostKey, postKey, type ResponseId } from '../../model/ids.ts';
import type { Pair } from '../../model/merge.ts';
import type { Post } from '../../model/post.ts';

/**
 * Entries for what can be met twice are named after what was met, so that writing one again changes nothing.
 * Everything else has a ULID, given where the person clicked.
 */
const seenReply = 'reply:';
/** What the names of all entries begin with that keep a mention. */
export const mentionPrefix = 'mention:';

/**
 * A post of which more is read later (it was cut off, its author was known by handle only, or goes by another one now)
 * is named by what was read.
 */
export function mentionEntry(post: Post, before: Post | undefined): EntryId {
  const { userId, handle } = post.author;
  const isRenamed = before !== undefined && before.author.handle.toLowerCase() !== handle.toLowerCase();
  const read = `${post.text.length}${userId === undefined ? '@' : '#'}${isRenamed ? handle.toLowerCase() : ''}`;
  const name = `${mentionPrefix}${postKey(post)}`;
  return EntryId.parse((before === undefined ? name : `${name}:${read}`).slice(0, 500));
}

export function seenReplyEntry(reply: PostKey): EntryId {
  return EntryId.parse(`${seenReply}${reply}`);
}

export function isSeenReply(id: EntryId): boolean {
  return id.startsWith(seenReply);
}

/** A mention is judged anew once for each correction. */
export function judgedEntry(post: PostKey, because: EntryId): EntryId {
  return EntryId.parse(`judged:${because}:${post}`.slice(0, 500));
}

/** Somebody passes a post on once, however often that is seen. */
export function shareEntry(post: PostKey, handle: string): EntryId {
  return EntryId.parse(`share:${post}:${handle.toLowerCase()}`.slice(0, 500));
}

/** Taking something back twice is taking it back once. */
export function removalEntry(removed: EntryId): EntryId {
  return EntryId.parse(`removal:${removed}`.slice(0, 500));
}

/** What lets somebody who was erased begin anew is named by the first entry that does. */
export function liftingEntry(first: string, salt: string): EntryId {
  return EntryId.parse(`lifting:${salt}:${first}`.slice(0, 500));
}

/** A response to begin with, whoever puts it there first. */
export function seedEntry(response: ResponseId): EntryId {
  return EntryId.parse(`seed:${response}`.slice(0, 500));
}

/** One name for two customers, whichever comes first. */
export function pairName(customers: Pair): string {
  return customers.toSorted().join(' ');
}

/** The name under which a label that was taken back is remembered. */
export function labelOf(customer: CustomerId, added: EntryId): string {
  return `${customer} ${added}`;
}

/** What became of an import from a table, told once. */
export function tableImportEntry(tableImport: EntryId): EntryId {
  return EntryId.parse(`table:${tableImport}`.slice(0, 500));
}

/** An import from a table is undone once. */
export function tableUndoneEntry(tableImport: EntryId): EntryId {
  return EntryId.parse(`undone:${tableImport}`.slice(0, 500));
}

/** What follows from a correction for the mention's case. */
export function dismissalEntry(correction: EntryId): EntryId {
  return EntryId.parse(`case:${correction}`.slice(0, 500));
}
