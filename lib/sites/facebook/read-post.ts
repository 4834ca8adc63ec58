import type { Author, Post, QuotedPost } from '../../model/post.ts';
import { type PageFacts, SiteChangedError } from '../adapter.ts';
import { cutText, languageOf, nameOf, optionalElement, present, type TextRules, textOf } from '../dom.ts';
import { identifyPost } from './identify.ts';
import { groupOf, personOf, postAt, postOf, postOfPicture } from './links.ts';
import { advertisementToken, parts, undescribed } from './parts.ts';
import { headLinks, type PostParts, partsOf, precedes, readAuthor, readGroup, sharedHeading } from './post-parts.ts';
import { readTime } from './time.ts';
import { viewOf } from './view.ts';

export const wordRules: TextRules = { without: parts.wordless, lines: parts.lines, paragraphs: parts.paragraphs };

/** What a comment's reader must know of the post it stands under. */
export interface IdentifiedPost {
  readonly id: string;
  readonly author: Author;
}

/**
 * Reads a post of a feed, a group, a profile or its own page. Undefined for a placeholder that is still empty.
 * @throws SiteChangedError where author, id or text are not where they used to be.
 */
export function readPost(post: HTMLElement, page: PageFacts): Post | undefined {
  const found = partsOf(post);
  if (found.heading === undefined && post.querySelector('a[href]') === null) return undefined;
  const author = readAuthor(found);
  if (author === undefined) throw new SiteChangedError('facebook', 'author', parts.heading);
  const group = readGroup(post, found);
  const words = readWords(post, found);
  const timeLink = findTimeLink(found);
  const id = idOf(post, found, author.handle, words.text, page);
  if (id === undefined) throw new SiteChangedError('facebook', 'id', [parts.mediaLink]);
  const promoted = isAdvertisement(post, found, page);

  return present({
    site: 'facebook' as const,
    id,
    author,
    ...words,
    permalink: promoted ? undefined : permalinkOf(id, post, found, page),
    ...(timeLink && !promoted ? readTime(timeLink, page.now) : undefined),
    language: languageOf(found.message?.querySelector('[lang]')?.getAttribute('lang')),
    quoted: readShared(post),
    promoted: promoted || undefined,
    images: readImages(post, found),
    counts: readCounts(found),
    group,
  });
}

/**
 * Which post this is and by whom, for what stands under it; undefined where it cannot be told.
 */
export function identify(post: Element, page: PageFacts): IdentifiedPost | undefined {
  const found = partsOf(post);
  const author = readAuthor(found);
  const text = found.message === undefined ? '' : cutText(textOf(found.message, wordRules)).text;
  const id = author && idOf(post, found, author.handle, text, page);
  return author && id !== undefined ? { id, author } : undefined;
}

function idOf(post: Element, found: PostParts, handle: string, text: string, page: PageFacts): string | undefined {
  const { attachment } = found;
  const address = isPageAbout(post, page) ? page.address : undefined;
  return identifyPost(post, { handle, text, timeLink: findTimeLink(found), attachment, address });
}

/** A post's own page, or its dialog over a feed, whose address the page then has. */
function isPageAbout(post: Element, page: PageFacts): boolean {
  return viewOf(page.address) === 'post' && post.closest('[role="feed"]') === null;
}

function readWords(post: Element, { message }: PostParts): Pick<Post, 'text' | 'truncated' | 'translated'> {
  if (message === undefined && optionalElement(post, parts.pictures) === undefined)
    throw new SiteChangedError('facebook', 'text', [...parts.message, ...parts.pictures]);
  return message === undefined ? { text: '' } : wordsIn(message);
}

/** The author's words. Where only a translation is shown, that, and it is said. */
export function wordsIn(message: Element): Pick<Post, 'text' | 'truncated' | 'translated'> {
  const own = textOf(message, wordRules);
  const translation = own.trim() === '' ? message.querySelector(parts.translation) : null;
  const shown = translation === null ? own : textOf(translation, { ...wordRules, without: parts.button });
  const isPart = message.querySelector(parts.seeMore) !== null;
  const { text, cut } = cutText(isPart ? shown.replace(/…\s*$/, '') : shown); // the site's own dots
  return {
    text,
    ...((cut || isPart) && { truncated: true as const }),
    ...(translation !== null && { translated: true as const }),
  };
}

/** The first link of the header line that leads neither to an account nor to a group. */
function findTimeLink({ header }: PostParts): Element | undefined {
  const links = [...(header?.querySelectorAll('a[href]') ?? [])];
  return links.find((link) => postOf(link) !== undefined || (!personOf(link) && groupOf(link) === undefined));
}

/** Stated by the time, or by the page's own address; else made from the post's number, else its picture's. */
function permalinkOf(id: string, post: Element, found: PostParts, page: PageFacts): string | undefined {
  const stated = postOf(findTimeLink(found)) ?? (isPageAbout(post, page) ? postAt(page.address) : undefined);
  if (stated !== undefined) return stated.permalink;
  const media = found.attachment?.querySelector(parts.mediaLink);
  const group = readGroup(post, found)?.id;
  if (group !== undefined && postOfPicture(media) === id)
    return `https://www.facebook.com/groups/${group}/posts/${id}/`;
  return postOf(media)?.permalink;
}

function isAdvertisement(post: Element, found: PostParts, page: PageFacts): boolean {
  if (post.querySelector(parts.advertisement) !== null) return true;
  const least = viewOf(page.address) === 'search' ? advertisementToken.search : advertisementToken.other;
  const lengthOf = (link: Element) => /__cft__\[0\]=([^&]*)/.exec(link.getAttribute('href') ?? '')?.[1]?.length ?? 0;
  return headLinks(found).some((link) => lengthOf(link) >= least);
}

/** A post shared inside this one: its heading and message stand after this one's own. */
function readShared(post: Element): QuotedPost | undefined {
  const heading = sharedHeading(post);
  if (heading === undefined) return undefined;
  const link = [...heading.querySelectorAll('a[href]')].find((each) => personOf(each) !== undefined);
  const person = personOf(link);
  const message = [...post.querySelectorAll(parts.message.join())].find((each) => precedes(heading, each));
  const author = person && link && present({ ...person, name: nameOf(textOf(link, { without: parts.button })) });
  return present({ author, text: message && cutText(textOf(message, wordRules)).text });
}

function readImages(post: Element, { attachment }: PostParts): Post['images'] {
  const shared = sharedHeading(post);
  const images = [...(attachment?.querySelectorAll(parts.photo) ?? [])]
    .filter((image) => shared === undefined || precedes(image, shared))
    .map((image) => describe(image.getAttribute('alt') ?? ''));
  return images.length === 0 ? undefined : images;
}

export function describe(alternative: string): { description?: string } {
  const { text } = cutText(alternative.toWellFormed());
  return text === '' || undescribed.has(text) ? {} : { description: text };
}

/** Only whole numbers: "1.2K", "2 mil" and "3 Tsd." are too rough to keep. */
function readCounts({ reactions, comments }: PostParts): Post['counts'] {
  const toolbar = reactions?.closest(parts.toolbar)?.parentElement;
  const likes = /^\d{1,3}$/.exec(toolbar?.querySelector('span[aria-hidden="true"]')?.textContent?.trim() ?? '')?.[0];
  const replies = /^(\d{1,3})[ \u00A0]\p{L}+$/u.exec(comments?.textContent?.trim() ?? '')?.[1];
  if (likes === undefined && replies === undefined) return undefined;
  return present({ likes: likes && Number(likes), replies: replies && Number(replies) }) as Post['counts']; // digits only
}
