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
      : { understood: { ...understood, reasons: understood.reasons.map((reason) => ({ ...reason, words: [] })) } }),
  };
}

/** Leaves out the mentions, interactions, notes and promises of these names, with all that was said of them later. */
export function withoutOld(entries: readonly Entry[], names: ReadonlySet<string>): LeftOut {
  return withAccounts(entries, (entry) => isAbout(entry, names));
}

/** Leaves out what was typed of these customers and the labels they had, except how they are called. */
export function withoutDetails(entries: readonly Entry[], customers: ReadonlySet<string>): LeftOut {
  return withAccounts(entries, (entry) => isDetail(entry) && customers.has(entry.customer));
}

function isDetail(entry: Entry): entry is EntryOf<'label' | 'labelRemoved' | 'customerField'> {
  if (entry.kind === 'customerField') return entry.field !== 'name' && entry.field !== 'firstName';
  return entry.kind === 'label' || entry.kind === 'labelRemoved';
}

/**
 * Leaves out what goes. Of somebody of whom other things are kept, the last mention from each account stays as the account
 * alone, and the last that told how many follow it: whose it is must be known.
 */
function withAccounts(entries: readonly Entry[], goes: (entry: Entry) => boolean): LeftOut {
  const [gone, rest] = [entries.filter(goes), entries.filter((entry) => !goes(entry))];
  const still = new Set(rest.flatMap((entry) => (entry.kind === 'seen' ? [] : holdersOf(entry))));
  const [goneMentions, others] = [gone.filter(isMention), rest.filter(isMention)];
  const toldLast = new Set(lastOfEach([...goneMentions, ...others].filter(tellsFollowers)));
  const last = new Set(lastOfEach(goneMentions));
  const instead = goneMentions.filter((entry) => still.has(entry.customer) && (last.has(entry) || toldLast.has(entry)));
  const bare = rest.filter((entry) => entry.kind === 'seen' && !still.has(entry.customer));
  const stays = new Set(instead.map(({ id }) => id));
  return {
    gone: [...gone.filter(({ id }) => !stays.has(id)), ...bare],
    instead: instead.map(({ id, at, by, clock, customer, mention: { post } }) => {
      return { kind: 'seen', id, at, by, clock, customer, site: post.site, author: post.author };
    }),
  };
}

function isMention(entry: Entry): entry is EntryOf<'mention'> {
  return entry.kind === 'mention';
}

function tellsFollowers({ mention }: EntryOf<'mention'>): boolean {
  return mention.post.author.followers !== undefined;
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
    case 'promise':
      return names.has(entry.promise.id);
    case 'promiseSettled':
      return names.has(entry.promise);
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
