import { isNotUs } from '../model/correction.ts';
import { type Interaction, intentOf, type KeptMention, sentimentOf } from '../model/customer.ts';
import { descending } from '../model/descending.ts';
import type { CustomerId, Instant, PostKey } from '../model/ids.ts';
import { isAboutCompetitor } from '../model/mention.ts';
import type { Deed } from '../model/support.ts';

/** Something that somebody did for the brand; named after the post or contact it is seen in. */
export interface Done {
  id: string;
  kind: Deed;
  at: Instant;
}

type Read = Pick<KeptMention, 'found' | 'sentiment' | 'understood' | 'corrected'>;
type Said = Read & Pick<KeptMention, 'key' | 'state'> & { at: Instant; answers?: PostKey };
type Contact = Pick<Interaction, 'id' | 'kind' | 'at'>;

/** What is between us and one customer, and whose mentions theirs answer. */
export interface Contacts {
  /** Every customer who is the same person, with this one. */
  readonly members: readonly CustomerId[];
  readonly mentions: readonly Said[];
  readonly interactions: readonly Contact[];
  readonly answered: ReadonlyMap<PostKey, Read & Pick<KeptMention, 'customer'>>;
}

/** Contacts by which somebody comes to us of their own accord. */
const comings: readonly Interaction['kind'][] = ['visit', 'order', 'event'];

/** Strength from which a post that reads as negative is angry: below it, a few plain words ("the Acme one does") may read so. */
const leastAnger = 0.35;

/**
 * What a customer did for the brand, newest first, with what agents said of their posts. Who is angry does not stand up for
 * us, whatever else the post does.
 */
export function deedsOf({ members, mentions, interactions, answered }: Contacts): Done[] {
  const ours = mentions.filter(isForUs);
  const kind = ours.filter((mention) => !isAngry(mention));
  const helps = ({ answers }: Said) => {
    const other = answers === undefined ? undefined : answered.get(answers);
    return other !== undefined && !members.includes(other.customer) && isForUs(other);
  };
  const done = [
    ...kind.filter(isPraise).map((post) => deed('praised', post.key, post.at)),
    ...kind.filter(helps).map((post) => deed('answered', post.key, post.at)),
    ...kind.filter(quotesUs).map((post) => deed('shared', post.key, post.at)),
    ...interactions.filter((contact) => contact.kind === 'share').map((share) => deed('shared', share.id, share.at)),
    ...comebacks(ours).map((post) => deed('returned', post.key, post.at)),
    ...returns(interactions).map((contact) => deed('returned', contact.id, contact.at)),
  ];
  return done.toSorted((a, b) => descending(a.at, b.at) || descending(a.id, b.id));
}

/** Not about competitors only, about somebody else, or to sell something. */
function isForUs(mention: Read): boolean {
  return !isAboutCompetitor(mention) && !isNotUs(mention) && intentOf(mention) !== 'spam';
}

/** Glad words alone are no praise: "it has been better" has them, too. What an agent calls positive is. */
function isPraise(mention: Read): boolean {
  const { corrected } = mention;
  const isMeant = corrected?.sentiment === 'positive' || (intentOf(mention) ?? 'praise') === 'praise';
  return sentimentOf(mention).label === 'positive' && isMeant;
}

function isAngry(mention: Read): boolean {
  const { sentiment, corrected } = mention;
  return (
    sentimentOf(mention).label === 'negative' &&
    (corrected?.sentiment !== undefined || sentiment.strength >= leastAnger)
  );
}

function deed(kind: Deed, of: string, at: Instant): Done {
  return { id: `${kind}:${of}`, kind, at };
}

function quotesUs({ found }: Said): boolean {
  return found.some(({ kind }) => kind === 'quote');
}

/** Whoever was angry, got an answer, and comes back without anger: the first contact after each such case. */
function comebacks(mentions: readonly Said[]): Said[] {
  const inTime = mentions.toSorted((a, b) => descending(b.at, a.at) || descending(b.key, a.key));
  const first = inTime.flatMap((mention) => {
    const { state } = mention;
    if (sentimentOf(mention).label !== 'negative' || state.kind !== 'answered') return [];
    return inTime.find(({ at }) => at > state.at) ?? [];
  });
  return [...new Set(first)].filter((mention) => sentimentOf(mention).label !== 'negative');
}

/** Every visit, order or event but the first. */
function returns(interactions: readonly Contact[]): Contact[] {
  return interactions
    .filter(({ kind }) => comings.includes(kind))
    .toSorted((a, b) => descending(b.at, a.at) || descending(b.id, a.id))
    .slice(1);
}
