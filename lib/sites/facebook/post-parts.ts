import type { Author, Post } from '../../model/post.ts';
import { nameOf, optionalElement, present, textOf } from '../dom.ts';
import { groupOf, linkAt, linkOf, type Person, type PostAddress, personOf, postOf } from './links.ts';
import { describedParts, parts } from './parts.ts';

/** A link in the head of a post, and what it leads to. */
export interface HeadLink {
  readonly element: Element;
  readonly person: Person | undefined;
  readonly group: string | undefined;
  readonly post: PostAddress | undefined;
}

/** The parts of a post as it names them itself; a part that it does not have is undefined. */
export type PostParts = Partial<Record<'heading' | 'shared' | (typeof describedParts)[number], HTMLElement>> & {
  /** The links of the heading and of the line below it: who, in which group, when. */
  links: HeadLink[];
};

export function isComment(element: Element): boolean {
  return element.matches(parts.comment);
}

/** Only what the post itself calls its parts: everything else in it may be a decoy, or somebody else's. */
export function partsOf(post: Element): PostParts {
  const found: PostParts = { links: [] };
  const described = post.getAttribute('aria-describedby')?.split(' ') ?? [];
  for (const [place, part] of describedParts.entries()) keep(found, part, namedIn(post, described[place]));
  const headings = post.querySelectorAll<HTMLElement>(parts.heading[0]);
  keep(found, 'heading', namedIn(post, post.getAttribute('aria-labelledby')) ?? headings.item(0));
  keep(found, 'shared', headings.item(1));
  keep(found, 'header', found.header ?? lineBelow(found.heading));
  const message = ownMessage(post, found);
  if (message === undefined) delete found.message;
  else found.message = message;
  keep(found, 'attachment', found.attachment ?? attachmentOf(post, found));
  for (const part of [found.heading, found.header])
    for (const element of part?.querySelectorAll('a[href]') ?? []) {
      const link = linkOf(element);
      found.links.push({ element, person: personOf(link), group: groupOf(link), post: postOf(link) });
    }
  return found;
}

function keep(
  found: PostParts,
  part: Exclude<keyof PostParts, 'links'>,
  element: HTMLElement | null | undefined,
): void {
  if (element) found[part] = element;
}

/** The part of a post that an id names; ids of parts that it does not have name nothing. */
export function namedIn(post: Element, id: string | null | undefined): HTMLElement | undefined {
  const element = id ? post.ownerDocument.getElementById(id) : null;
  return element !== null && post.contains(element) ? element : undefined;
}

/** Where a post does not name its parts (role=article alone): the line with the time stands below the heading. */
export function lineBelow(heading: Element | undefined): HTMLElement | undefined {
  let part: Element | null = heading ?? null;
  for (let steps = 0; part !== null && steps < 6; steps += 1) {
    if (part.nextElementSibling?.querySelector('a[href]')) return part.nextElementSibling as HTMLElement; // a `div` or `span`
    part = part.parentElement;
  }
  return undefined;
}

/**
 * The words of this post stand before the heading of a shared one; after it they are the shared one's. Large on a coloured
 * ground they have no name: then they are what somebody wrote below the heading.
 */
function ownMessage(post: Element, { message, heading, shared }: PostParts): HTMLElement | undefined {
  const isOwn = (words: Element) => shared === undefined || precedes(words, shared);
  const named = message ?? optionalElement(post, parts.message);
  if (named !== undefined) return isOwn(named) ? named : undefined;
  return [...post.querySelectorAll<HTMLElement>(parts.written)].find(
    (words) => heading && precedes(heading, words) && isOwn(words) && words.closest(parts.notWritten) === null,
  );
}

/** Where a post does not name its parts: all around its first picture or video, as far as nothing else is in it. */
function attachmentOf(post: Element, { heading, message }: PostParts): HTMLElement | undefined {
  const isOther = (around: Element) =>
    [heading, message].some((part) => part !== undefined && around.contains(part)) ||
    around.querySelector(parts.comment) !== null;
  let part: HTMLElement | null = post.querySelector<HTMLElement>(parts.mediaLink);
  if (part === null || part.closest(parts.comment) !== null || heading === undefined || !precedes(heading, part))
    return undefined;
  if (message?.contains(part)) return undefined;
  while (part.parentElement !== null && part.parentElement !== post && !isOther(part.parentElement))
    part = part.parentElement;
  return part;
}

/** The words of a shared post: they stand after its heading. */
export function sharedMessage(post: Element, heading: Element): Element | undefined {
  return [...post.querySelectorAll(parts.message.join())].find((each) => precedes(heading, each));
}

export function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0; // 4: `other` follows
}

/** The link of the author's name: in a group shown elsewhere the heading is the group's, the line below the author's. */
export function authorLink({ links }: PostParts): HeadLink | undefined {
  return links.find(({ person }) => person !== undefined);
}

export function readAuthor(found: PostParts): Author | undefined {
  const link = authorLink(found);
  return link?.person && present({ ...link.person, name: nameIn(link.element) });
}

/**
 * In groups people may write without their name: it stands there, but nothing in the head leads to anybody, only to the
 * group and to the post. A link of another shape is a change of the site's, not somebody without a name.
 */
export function isAnonymous({ heading, links }: PostParts, address: URL): boolean {
  const inGroup = groupOf(linkAt(address)) !== undefined || links.some(({ group }) => group !== undefined);
  const leadsToNobody = ({ element, post }: HeadLink) => {
    const segments = linkOf(element)?.segments;
    return post !== undefined || segments?.length === 0 || (segments?.[0] === 'groups' && segments.length === 2);
  };
  return inGroup && !!heading?.textContent?.trim() && links.every(leadsToNobody);
}

function nameIn(link: Element): string | undefined {
  return nameOf(textOf(link, { without: parts.button }));
}

/**
 * The link of the time: the first below the heading that leads neither to an account nor to a group. The heading itself
 * may name an event, or the post that is shared.
 */
export function timeLink({ heading, header, links }: PostParts): HeadLink | undefined {
  const isBelow = header !== undefined && !heading?.contains(header);
  return links.find(
    ({ element, person, group, post }) =>
      (post !== undefined || (person === undefined && group === undefined)) &&
      !(isBelow && heading?.contains(element) && !header.contains(element)),
  );
}

/** The group a post stands in; its name is in the heading, or beside its picture. */
export function readGroup(post: Element, { links }: PostParts): Post['group'] {
  const id = links.find(({ group }) => group !== undefined)?.group;
  if (id === undefined) return undefined;
  const heading = links.find((link) => link.group === id && !link.person && !link.post);
  if (heading !== undefined) return present({ id, name: nameIn(heading.element) });
  const picture = optionalElement(post, [parts.groupPicture]);
  const link = linkOf(picture);
  const isGroups = groupOf(link) === id && !personOf(link) && !postOf(link);
  return present({ id, name: isGroups ? nameOf(picture?.getAttribute('aria-label') ?? '') : undefined });
}
