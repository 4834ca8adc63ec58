import { beginningOf } from '../model/beginning-of.ts';
import { type Interaction, longestWords } from '../model/customer.ts';
import type { EntryOf } from '../model/entry.ts';
import { type EntryId, type Instant, type PostKey, postKey, type ResponseId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { Problem } from '../model/problem.ts';
import { expectCustomer } from './customers.ts';
import type { Database, Records } from './database.ts';
import { identify } from './identities/identify.ts';
import { isSeenReply, removalEntry, restoredReplyEntry, seenReplyEntry, shareEntry } from './projection/entry-names.ts';
import type { InteractionRow, MentionRow } from './rows.ts';
import { type Draft, type Written, write } from './write.ts';

/** A reply read this long after it was written may be a colleague's: the brand's account is named as its author. */
const ownFor = 10 * 60_000;

/**
 * A reply logged again within this long, in the same words or in none (they leave the editor once they are logged), is a
 * second click on the same button, not a second reply.
 */
const sameClickMs = 5_000;

/**
 * Logs one contact, as of now where `at` does not say when it was. What answers a mention is kept for whose mention it
 * is, whomever of one person the view names. A reply that was already seen in the thread is not logged a second time: it
 * becomes this one.
 * @throws Problem `notFound` where the customer or the mention is not in the records.
 */
export async function logInteraction(
  records: Records,
  by: string,
  { at, ...draft }: Omit<Interaction, 'at' | 'by' | 'reply' | 'permalink'> & { at?: Instant | undefined },
): Promise<{ interaction: Interaction; written: Written }> {
  const { database, now } = records;
  const today = now().toISOString();
  let interaction: Interaction = { ...draft, at: notAfter(today, at), by };
  const written = await write(records, by, async (): Promise<Draft[]> => {
    const known = await database.journal.get(draft.id);
    if (known?.kind === 'interaction') {
      interaction = known.interaction;
      return [];
    }
    if (draft.answers === undefined) await expectCustomer(database, draft.customer);
    else interaction = { ...interaction, customer: (await expectMention(database, draft.answers)).customer };
    const clicked = await replyTo(draft.answers, database, (row) => isSameClick(row, interaction, today));
    if (clicked !== undefined) {
      interaction = plain(clicked);
      return [];
    }
    const seen = await replyTo(draft.answers, database, (row) => row.reply !== undefined && !row.byHand);
    if (draft.kind === 'reply' && seen !== undefined) interaction = { ...plain(seen), by };
    return [{ kind: 'interaction', id: draft.id, interaction }];
  });
  return { interaction, written };
}

/** What is known of the box that a reply was sent from. */
export interface FilledFor {
  /** The canned response that was put into it. */
  readonly response?: ResponseId | undefined;
  /** These words were put into it within the last minutes. */
  readonly justFilled?: boolean;
}

/**
 * Logs one of our own replies that stands in the thread. If this agent logged it by hand before, that interaction
 * gets the reply's words and link. A reply to a post that is no mention of ours is none of our business.
 */
export function logSeenReply(
  records: Records,
  by: string,
  reply: Post,
  answers: PostKey,
  { response, justFilled = false }: FilledFor = {},
): Promise<Written> {
  const { database, now } = records;
  const key = postKey(reply);
  return write(records, by, async (): Promise<Draft[]> => {
    const id = seenReplyEntry(key);
    const [mention, known] = await Promise.all([database.mentions.get(answers), database.journal.get(id)]);
    if (mention === undefined || known !== undefined || key === answers) return [];
    const at = writtenAt(reply, mention, now());
    // Of a reply without a time nobody knows whether it is of today or of last year.
    const isNew = reply.postedAt === undefined ? justFilled : now().getTime() - at.getTime() < ownFor;
    const author = isNew ? by : `@${reply.author.handle}`;
    const logged = await replyTo(answers, database, (row) => row.byHand && row.reply === undefined && row.by === by);
    const interaction: Interaction = {
      ...(logged === undefined ? { id, customer: mention.customer, kind: 'reply', by: author } : plain(logged)),
      at: at.toISOString(),
      answers,
      reply: key,
      ...(response === undefined ? {} : { response }),
      ...(reply.text === '' ? {} : { text: beginningOf(reply.text, longestWords) }),
      ...(reply.permalink === undefined ? {} : { permalink: reply.permalink }),
    };
    return [{ kind: 'interaction', id, interaction }];
  });
}

/**
 * Keeps that somebody passed a post of ours on, as of when it was first seen: pages do not say when it was. Only of people
 * in the records: whoever shares something and never spoke to us is not written down.
 */
export function logShare(records: Records, by: string, post: Post): Promise<Written> {
  const { database, now } = records;
  const { site, repostedBy, permalink } = post;
  return write(records, by, async (): Promise<Draft[]> => {
    if (repostedBy?.handle === undefined) return [];
    const author = { ...repostedBy, handle: repostedBy.handle };
    const id = shareEntry(postKey(post), author.handle);
    if ((await database.journal.get(id)) !== undefined) return [];
    const [customer] = await identify(database, [{ site, author }]);
    if (customer === undefined || (await database.customers.get(customer)) === undefined) return [];
    const at = now().toISOString();
    // Nobody of us did it.
    const interaction: Interaction = { id, customer, kind: 'share', at, by: '', ...(permalink && { permalink }) };
    return [{ kind: 'interaction', id, interaction }];
  });
}

/** Takes a logged contact back; its case waits again if nothing else answers it. */
export function unlogInteraction(records: Records, by: string, interaction: EntryId): Promise<Written> {
  return write(records, by, async () => {
    const row = await records.database.interactions.get(interaction);
    return row === undefined ? [] : [{ kind: 'interactionRemoved', id: removalEntry(interaction), interaction }];
  });
}

/**
 * Brings a contact that was taken back into the history again, as it was: under another name, since what has the old one
 * stays away.
 * @throws Problem `notFound` where it was erased meanwhile.
 */
export function restoreInteraction(
  records: Records,
  by: string,
  { id, interaction }: { id: EntryId; interaction: EntryId },
): Promise<Written> {
  return write(records, by, async (): Promise<Draft[]> => {
    const { database } = records;
    if ((await database.interactions.get(interaction)) !== undefined) return [];
    const told = await toldOf(database, interaction);
    const last = told.at(-1);
    if (last === undefined) throw new Problem('notFound', 'contact');
    const seenOnly = told.every((entry) => isSeenReply(entry.id));
    const name = seenOnly ? restoredReplyEntry(id) : id;
    const { batch } = last;
    return [
      {
        kind: 'interaction',
        id: name,
        interaction: { ...last.interaction, id: name },
        ...(batch === undefined ? {} : { batch }),
      },
    ];
  });
}

/** Everything that tells of an interaction, the last word last. */
async function toldOf({ journal }: Database, id: EntryId): Promise<EntryOf<'interaction'>[]> {
  const first = await journal.get(id);
  if (first?.kind !== 'interaction') return [];
  const { customer } = first.interaction;
  const theirs = await journal.where('interaction.customer').equals(customer).toArray();
  return theirs
    .flatMap((entry) => (entry.kind === 'interaction' && entry.interaction.id === id ? [entry] : []))
    .toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
}

/** An interaction as views see it. */
export function plain(row: InteractionRow): Interaction {
  const { clock: _clock, byHand: _byHand, rewardedAt: _rewardedAt, sketch: _sketch, ...interaction } = row;
  return interaction;
}

function isSameClick(row: InteractionRow, { kind, by, text }: Interaction, now: Instant): boolean {
  const isYoung = Date.parse(now) - Date.parse(row.at) < sameClickMs;
  const isSame = row.by === by && (text === undefined || row.text === text);
  return kind === 'reply' && row.byHand && isYoung && isSame && row.reply === undefined;
}

/** What is logged has happened: a time to come is a slip of the hand, or of a clock. */
function notAfter(today: Instant, at: Instant = today): Instant {
  return new Date(Math.min(Date.parse(today), Date.parse(at))).toISOString();
}

async function expectMention(database: Database, key: PostKey): Promise<MentionRow> {
  const mention = await database.mentions.get(key);
  if (mention === undefined) throw new Problem('notFound', 'mention');
  return mention;
}

async function replyTo(
  mention: PostKey | undefined,
  database: Database,
  isIt: (row: InteractionRow) => boolean,
): Promise<InteractionRow | undefined> {
  const events = mention === undefined ? undefined : await database.cases.get(mention);
  const rows = await database.interactions.bulkGet(events?.replies.map(({ id }) => id) ?? []);
  return rows.find((row) => row !== undefined && isIt(row));
}

/** As the page says, but neither before what it answers nor in the future. */
function writtenAt(reply: Post, mention: MentionRow, now: Date): Date {
  const posted = reply.postedAt === undefined ? now.getTime() : Date.parse(reply.postedAt);
  return new Date(Math.min(now.getTime(), Math.max(posted, Date.parse(mention.at))));
}
