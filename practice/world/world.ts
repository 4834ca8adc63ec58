import { practiceBrand } from './brands.ts';
import { chance, hash } from './chance.ts';
import { fillText } from './fill-text.ts';
import { groups } from './groups.ts';
import { postId } from './ids.ts';
import { allPeople } from './people/index.ts';
import { writtenPosts } from './posts/index.ts';
import type { Counts, Person, PracticeBrand, World, WorldPost, WrittenPost } from './types.ts';

interface WorldOptions {
  readonly now: number;
  readonly brand?: PracticeBrand;
  /** Somebody comes back to it: who wanted another handle has it now. */
  readonly again?: boolean;
}

/** The practice world as it stands at `now` (milliseconds since the epoch), talking about this brand. */
export function makeWorld({ now, brand = practiceBrand, again = false }: WorldOptions): World {
  const { own, people: atFirst } = allPeople(brand);
  const people = again ? atFirst.map(renamed) : atFirst;
  const posts = settle(writtenPosts, { now, brand, people });
  return { brand, own, now, people, groups, posts };
}

function renamed(person: Person): Person {
  const { x } = person;
  return x?.nextHandle === undefined ? person : { ...person, x: { ...x, handle: x.nextHandle } };
}

interface Scene {
  readonly now: number;
  readonly brand: PracticeBrand;
  readonly people: readonly Person[];
}

/**
 * Turns written posts into posts of this scene, newest first.
 * @throws Error where a post names a person, group or post that does not exist, or answers a younger one.
 */
export function settle(written: readonly WrittenPost[], { now, brand, people }: Scene): WorldPost[] {
  const peopleByKey = new Map(people.map((person) => [person.key, person]));
  const groupsByKey = new Map(groups.map((group) => [group.key, group]));
  const settled = new Map<string, WorldPost>();

  const oldestFirst = [...written].sort((a, b) => b.ago - a.ago);
  for (const post of oldestFirst) {
    const { key, by, ago, on, group, answers, quotes, repostedBy, about, images = [], ...rest } = post;
    const author = must(peopleByKey.get(by), `${key}: nobody called ${by}`);
    const parent = answers === undefined ? undefined : must(settled.get(answers), `${key}: no earlier ${answers}`);
    const quoted = quotes === undefined ? undefined : must(settled.get(quotes), `${key}: no earlier ${quotes}`);
    const concerns = concern(post, parent, quoted);
    settled.set(key, {
      ...rest,
      id: postId(key, ago),
      key,
      sites: on === 'both' ? ['x', 'facebook'] : [on ?? 'x'],
      author,
      text: fillText(post.text, brand),
      postedAt: now - ago * 60_000,
      ...(parent && { answers: parent }),
      ...(quoted && { quotes: quoted }),
      ...(repostedBy !== undefined && {
        repostedBy: must(peopleByKey.get(repostedBy), `${key}: nobody called ${repostedBy}`),
      }),
      ...(group !== undefined && { group: must(groupsByKey.get(group), `${key}: no group ${group}`) }),
      images: images.map((image) =>
        image.description === undefined ? image : { description: fillText(image.description, brand) },
      ),
      ...(rest.card && { card: { ...rest.card, domain: fillText(rest.card.domain, brand) } }),
      ...(rest.translation && {
        translation: { ...rest.translation, text: fillText(rest.translation.text, brand) },
      }),
      promoted: rest.promoted ?? false,
      pinned: rest.pinned ?? false,
      ...(concerns && { concerns }),
      counts: counts(key, ago),
    });
  }
  return [...settled.values()].reverse();
}

/** Whom a post concerns: said outright, or seen from the placeholders in it and from what it answers or quotes. */
function concern(post: WrittenPost, parent?: WorldPost, quoted?: WorldPost): WorldPost['concerns'] {
  if (post.by === 'brand' || post.promoted || post.about === 'nobody') return undefined;
  if (post.about !== undefined) return post.about;
  const ownWords = /\{[\w:]+\}/.test(post.text + (post.card?.domain ?? ''));
  const toUs = parent?.author.key === 'brand' || quoted?.author.key === 'brand';
  return ownWords || toUs ? 'brand' : undefined;
}

/** Counts that suit the age of a post, always the same for the same post. */
function counts(key: string, ago: number): Counts {
  const roll = chance(hash(key));
  const reach = roll() ** 4 * Math.min(1, 0.01 + ago / 3_000);
  const likes = Math.floor(reach * 4_000 + roll() * Math.min(9, 1 + ago / 20));
  return {
    replies: Math.floor(likes * 0.06 * roll()),
    reposts: Math.floor(likes * 0.15 * roll()),
    likes,
    bookmarks: Math.floor(likes * 0.04 * roll()),
    views: Math.floor(likes * (20 + roll() * 60) + roll() * 60 * Math.min(20, 1 + ago / 30) + 3),
  };
}

function must<Value>(value: Value | undefined, complaint: string): Value {
  if (value === undefined) throw new Error(`practice world: ${complaint}`);
  return value;
}
