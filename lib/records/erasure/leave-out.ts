import type { Entry, EntryOf } from '../../model/entry.ts';
import { type CustomerId, identityKey, postKey } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';

/** What becomes of some entries: these leave the journal, those stand there with less in them. */
export interface LeftOut {
  readonly gone: readonly Entry[];
  readonly instead: readonly Entry[];
}

/** Leaves out some entries, and of the others what they `repeat` of the same people. */
export function withoutPeople(
  entries: readonly Entry[],
  goes: (entry: Entry) => boolean,
  withoutRepeats: (entry: Entry) => Entry,
): LeftOut {
  const others = entries.filter((entry) => !goes(entry)).map((before) => ({ before, after: withoutRepeats(before) }));
  return {
    gone: entries.filter(goes),
    instead: others.flatMap(({ before, after }) => (before === after ? [] : [after])),
  };
}

/** Leaves out the words of these posts, also where others quote them: what we said stays, what they said does not. */
export function withoutWords(entries: readonly Entry[], posts: ReadonlySet<string>): LeftOut {
  const instead = entries.flatMap((entry): Entry[] => {
    if (entry.kind === 'mention' && posts.has(postKey(entry.mention.post)) && hasWords(entry.mention))
      return [{ ...entry, ...wordless(entry) }];
    if (entry.kind === 'mention' && quotesOneOf(entry, posts)) return [withoutQuote(entry)];
    const isQuoting = entry.kind === 'judged' && posts.has(entry.post) && quotes(entry);
    return isQuoting ? [{ ...entry, ...unquoted(entry) }] : [];
  });
  return { gone: [], instead };
}

/** Whether a mention shows one of these posts inside its own. */
export function quotesOneOf({ mention: { post } }: EntryOf<'mention'>, posts: ReadonlySet<string>): boolean {
  return post.quoted?.id !== undefined && posts.has(`${post.site}:${post.quoted.id}`);
}

function withoutQuote({ mention, ...entry }: EntryOf<'mention'>): Entry {
  const { quoted: _quoted, ...post } = mention.post;
  return { ...entry, mention: { ...mention, post } };
}

export function hasWords({ post }: Pick<Mention, 'post'>): boolean {
  return post.text !== '' || post.quoted !== undefined || post.images !== undefined;
}

function wordless({ mention, sentiment, understood }: EntryOf<'mention'>): Partial<EntryOf<'mention'>> {
  const { quoted: _quoted, images: _images, ...post } = mention.post;
  const found = mention.found.map(({ start: _start, end: _end, ...finding }) => ({ ...finding, text: '' }));
  return {
    mention: { ...mention, post: { ...post, text: '' }, found },
    ...unquoted({ sentiment, understood }),
  };
}

type Judgement = Pick<EntryOf<'mention'>, 'sentiment' | 'understood'>;

/** Whether it says by which words of the post it was judged. */
function quotes({ sentiment, understood }: Judgement): boolean {
  return sentiment.words.length > 0 || (understood?.reasons.some(({ words }) => words.length > 0) ?? false);
}

function unquoted({ sentiment, understood }: Judgement) {
  return {
    sentiment: { ...sentiment, words: [] },
    ...(understood === undefined
      ? {}
      : { understood: { ...understood, reasons: understood.reasons.map(({ kind }) => ({ kind, words: [] })) } }),
  };
}

/**
 * Leaves out the mentions, interactions and notes of these names, with all that was said of them later. Of somebody of
 * whom other things are kept, the last mention from each account stays as the account alone: whose it is must be known.
 */
export function withoutOld(entries: readonly Entry[], names: ReadonlySet<string>): LeftOut {
  const [gone, rest] = [entries.filter((entry) => isAbout(entry, names)), entries.filter((e) => !isAbout(e, names))];
  const still = new Set(rest.flatMap((entry) => (entry.kind === 'seen' ? [] : holdersOf(entry))));
  const instead = lastOfEach(gone.filter((entry) => entry.kind === 'mention')).filter((entry) =>
    still.has(entry.customer),
  );
  const bare = rest.filter((entry) => entry.kind === 'seen' && !still.has(entry.customer));
  const stays = new Set(instead.map(({ id }) => id));
  return {
    gone: [...gone.filter(({ id }) => !stays.has(id)), ...bare],
    instead: instead.map(({ id, at, by, clock, customer, mention: { post } }) => {
      return { kind: 'seen', id, at, by, clock, customer, site: post.site, author: post.author };
    }),
  };
}

function isAbout(entry: Entry, names: ReadonlySet<string>): boolean {
  switch (entry.kind) {
    case 'mention':
      return names.has(postKey(entry.mention.post));
    case 'correction':
    case 'correctionUndone':
    case 'judged':
    case 'caseDismissed':
    case 'caseReopened':
    case 'postGone':
      return names.has(entry.post);
    case 'interaction':
      return names.has(entry.interaction.id);
    case 'interactionRemoved':
      return names.has(entry.interaction);
    case 'note':
      return names.has(entry.note.id);
    case 'noteRemoved':
      return names.has(entry.note);
    default:
      return false;
  }
}

function holdersOf(entry: Entry): readonly CustomerId[] {
  if ('customer' in entry) return [entry.customer];
  if ('customers' in entry) return entry.customers;
  return entry.kind === 'interaction' ? [entry.interaction.customer] : [];
}

function lastOfEach(mentions: readonly EntryOf<'mention'>[]): EntryOf<'mention'>[] {
  const last = new Map<string, EntryOf<'mention'>>();
  for (const entry of mentions.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))) {
    const { site, author } = entry.mention.post;
    last.set(`${entry.customer} ${identityKey(site, author)}`, entry);
  }
  return [...last.values()];
}
