import type { Author, Post } from '../../model/post.ts';
import { nameOf, optionalElement, present, textOf } from '../dom.ts';
import { groupOf, personOf, postOf } from './links.ts';
import { describedParts, parts } from './parts.ts';

/** The parts of a post as it names them itself; a part that it does not have is undefined. */
export type PostParts = Partial<Record<'heading' | (typeof describedParts)[number], HTMLElement>>;

export function isComment(element: Element): boolean {
  return element.matches(parts.comment);
}

/** Only what the post itself calls its parts: everything else in it may be a decoy, or somebody else's. */
export function partsOf(post: Element): PostParts {
  const found: PostParts = {};
  const described = post.getAttribute('aria-describedby')?.split(' ') ?? [];
  for (const [place, part] of describedParts.entries()) {
    const element = namedIn(post, described[place]);
    if (element !== undefined) found[part] = element;
  }
  const heading = namedIn(post, post.getAttribute('aria-labelledby')) ?? optionalElement(post, parts.heading);
  if (heading !== undefined) found.heading = heading;
  const header = found.header ?? lineBelow(heading);
  if (header !== undefined) found.header = header;
  const message = found.message ?? ownMessage(post);
  if (message !== undefined) found.message = message;
  return found;
}

function namedIn(post: Element, id: string | null | undefined): HTMLElement | undefined {
  const element = id ? post.ownerDocument.getElementById(id) : null;
  return element !== null && post.contains(element) ? element : undefined;
}

/** Where a post does not name its parts (role=article alone): the line with the time stands below the heading. */
function lineBelow(heading: Element | undefined): HTMLElement | undefined {
  let part: Element | null = heading ?? null;
  for (let steps = 0; part !== null && steps < 6; steps += 1) {
    if (part.nextElementSibling?.querySelector('a[href]')) return part.nextElementSibling as HTMLElement; // a `div` or `span`
    part = part.parentElement;
  }
  return undefined;
}

/** A message that stands before the heading of a shared post; after it, the words are the shared post's. */
function ownMessage(post: Element): HTMLElement | undefined {
  const message = optionalElement(post, parts.message);
  const shared = sharedHeading(post);
  return message !== undefined && (shared === undefined || precedes(message, shared)) ? message : undefined;
}

/** The heading of a post inside this one. */
export function sharedHeading(post: Element): HTMLElement | undefined {
  return post.querySelectorAll<HTMLElement>(parts.heading[0]).item(1) ?? undefined;
}

export function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0; // 4: `other` follows
}

/** The links of the heading and of the line below it: who, in which group, when. */
export function headLinks({ heading, header }: PostParts): Element[] {
  return [heading, header].flatMap((part) => [...(part?.querySelectorAll('a[href]') ?? [])]);
}

/** The link of the author's name: in a group shown elsewhere the heading is the group's, the line below the author's. */
export function authorLink(found: PostParts): Element | undefined {
  return headLinks(found).find((link) => personOf(link) !== undefined);
}

export function readAuthor(found: PostParts): Author | undefined {
  const link = authorLink(found);
  const person = personOf(link);
  return person && link && present({ ...person, name: nameOf(textOf(link, { without: parts.button })) });
}

/** The group a post stands in; its name is in the heading, or beside its picture. */
export function readGroup(post: Element, found: PostParts): Post['group'] {
  const links = headLinks(found);
  const id = links.map(groupOf).find((group) => group !== undefined);
  if (id === undefined) return undefined;
  const isGroup = (link: Element) => groupOf(link) === id && !personOf(link) && !postOf(link);
  const link = links.find(isGroup);
  if (link !== undefined) return present({ id, name: nameOf(textOf(link, { without: parts.button })) });
  const picture = [...post.querySelectorAll(parts.groupPicture)].find(isGroup);
  return present({ id, name: picture && nameOf(picture.getAttribute('aria-label') ?? '') });
}
