import { type BrandId, type CustomerId, EntryId, type PostKey, postKey, type ResponseId } from '../../model/ids.ts';
import type { Pair } from '../../model/merge.ts';
import type { Post } from '../../model/post.ts';
import { saysOther, wordsName } from '../edited.ts';
import { areAlike, nameWords } from '../identities/names-alike.ts';

/**
 * Entries for what can be met twice are named after what was met, so that writing one again changes nothing.
 * Everything else has a ULID, given where the person clicked.
 */
const seenReply = 'reply:';
/** What the names of all entries begin with that keep a mention. */
export const mentionPrefix = 'mention:';

/**
 * A post of which more is read later (it was cut off or has been edited, its author was known by handle only, has another
 * one now, goes by another name, or it is told how many follow them) is named by what was read.
 */
export function mentionEntry(post: Post, before: Post | undefined): EntryId {
  const { userId, handle, name, followers } = post.author;
  const isRenamed = before !== undefined && before.author.handle.toLowerCase() !== handle.toLowerCase();
  const called = before === undefined || areAlike(name, [before.author.name]) ? [] : nameWords(name).slice(0, 1);
  const author = [isRenamed ? handle.toLowerCase() : '', ...called].join('~');
  const isCounted = followers !== undefined && before?.author.followers === undefined;
  const isPlaced = post.inReplyTo?.id !== undefined && before?.inReplyTo?.id === undefined;
  const edited = before !== undefined && saysOther(post, before) ? `=${wordsName(post)}` : '';
  const read = `${post.text.length}${userId === undefined ? '@' : '#'}${author}${isCounted ? '+' : ''}${isPlaced ? '>' : ''}${edited}`;
  const first = `${mentionPrefix}${postKey(post)}`;
  return EntryId.parse((before === undefined ? first : `${first}:${read}`).slice(0, 500));
}

export function seenReplyEntry(reply: PostKey): EntryId {
  return EntryId.parse(`${seenReply}${reply}`);
}

/** A reply that nobody logged by hand, brought back: it is known as such by this name, too. */
export function restoredReplyEntry(restoring: EntryId): EntryId {
  return EntryId.parse(`${seenReply}restored:${restoring}`.slice(0, 500));
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

/** What goes with a merge that is undone, since it held the same two together. */
export function undoingEntry(undoing: EntryId, merge: EntryId): EntryId {
  return EntryId.parse(`${undoing}:${merge}`.slice(0, 500));
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

/** What the names of all entries begin with that tell what a brand's removal, or its return, meant for cases. */
export function brandCases(brand: BrandId): string {
  return `brand:${brand}:`;
}

/** What a brand's removal, or its return, means for the case of a post. */
export function brandCaseEntry(brand: BrandId, because: EntryId, post: PostKey): EntryId {
  return EntryId.parse(`${brandCases(brand)}${because}:${post}`.slice(0, 500));
}

/** What a post's going, or its return, means for its case. */
export function goneCaseEntry(told: EntryId): EntryId {
  return EntryId.parse(`${told.slice(0, 495)}:case`);
}
