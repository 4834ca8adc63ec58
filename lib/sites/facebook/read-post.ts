import type { Author, Post, QuotedPost } from '../../model/post.ts';
import { type PageFacts, SiteChangedError } from '../adapter.ts';
import { cutText, languageOf, nameOf, optionalElement, present, textOf } from '../dom.ts';
import { isAdvertisement } from './advertisement.ts';
import { countedIn } from './counted.ts';
import { identifyPost, ownMedia } from './identify.ts';
import { linkAt, linkOf, personOf, postOf, postOfPicture } from './links.ts';
import { parts } from './parts.ts';
import {
  isAnonymous,
  lineBelow,
  type PostParts,
  partsOf,
  readAuthor,
  readGroup,
  sharedMessage,
  timeLink,
} from './post-parts.ts';
import { readTime } from './time.ts';
import { describe, wordRules, wordsIn } from './words.ts';

/** What a comment's reader must know of the post it stands under. */
export interface IdentifiedPost {
  readonly id: string;
  readonly author: Author;
}

/**
 * Reads a post of a feed, a group, a profile or its own page. Undefined for a placeholder that is still empty, and for a
 * post without its author's name: several people's would become one customer's.
 * @throws SiteChangedError where author, id or text are not where they used to be.
 */
export function readPost(post: HTMLElement, page: PageFacts): Post | undefined {
  const found = partsOf(post);
  if (found.heading === undefined && post.querySelector('a[href]') === null) return undefined;
  // People one may know, a row of reels: a unit of the feed that nobody wrote.
  if (found.message === undefined && optionalElement(post, parts.heading) === undefined) return undefined;
  const author = readAuthor(found);
  if (author === undefined) {
    if (isAnonymous(found, page.address)) return undefined;
    throw new SiteChangedError('facebook', 'author', parts.heading);
  }
  const words = readWords(post, found);
  const id = identifyPost(post, found, words.text);
  if (id === undefined) throw new SiteChangedError('facebook', 'id', [parts.mediaLink]);
  const promoted = isAdvertisement(post, found, page);
  const group = readGroup(post, found);
  const time = timeLink(found);

  return present({
    site: 'facebook' as const,
    id,
    author,
    ...words,
    permalink: promoted ? undefined : permalinkOf(id, post, found, page),
    ...(time && !promoted ? readTime(time.element, page.now) : undefined),
    language: languageOf(found.message?.querySelector('[lang]')?.getAttribute('lang')),
    quoted: found.shared && readShared(post, found.shared, page.now),
    promoted: promoted || undefined,
    images: readImages(found),
    counts: readCounts(post, found),
    group,
  });
}

const identified = new WeakMap<Element, { readonly state: string; readonly post: IdentifiedPost | undefined }>();

/**
 * Which post this is and by whom, for what stands under it; undefined where it cannot be told. A post has many comments,
 * so the answer is kept for as long as the post stays in the same state.
 */
export function identify(post: Element, state: string): IdentifiedPost | undefined {
  const known = identified.get(post);
  if (known?.state === state) return known.post;
  const found = partsOf(post);
  const author = readAuthor(found);
  const text = found.message === undefined ? '' : wordsIn(found.message).text;
  const id = author && identifyPost(post, found, text);
  const answer = author && id !== undefined ? { id, author } : undefined;
  identified.set(post, { state, post: answer });
  return answer;
}

function readWords(post: Element, { message, shared }: PostParts): Pick<Post, 'text' | 'truncated' | 'translated'> {
  if (message === undefined && shared === undefined && optionalElement(post, parts.pictures) === undefined)
    throw new SiteChangedError('facebook', 'text', [...parts.message, ...parts.pictures]);
  return message === undefined ? { text: '' } : wordsIn(message);
}

/**
 * From the link of the time; on a post's own page, or in its dialog over a feed, from the page's address; else by the
 * pictures: the post of a group by its number, any other as the picture itself.
 */
function permalinkOf(id: string, post: Element, found: PostParts, page: PageFacts): string | undefined {
  const stated =
    timeLink(found)?.post ?? (post.closest(parts.feed) === null ? postOf(linkAt(page.address)) : undefined);
  if (stated !== undefined) return stated.permalink;
  const media = ownMedia(found);
  const group = found.links.find((link) => link.group !== undefined)?.group;
  if (group !== undefined && postOfPicture(media) === id)
    return `https://www.facebook.com/groups/${group}/posts/${id}/`;
  return postOf(media)?.permalink;
}

/** A post shared inside this one: its heading and message stand after this one's own. */
function readShared(post: Element, heading: Element, now: number): QuotedPost {
  const link = [...heading.querySelectorAll('a[href]')].find((each) => personOf(linkOf(each)) !== undefined);
  const person = personOf(linkOf(link));
  const message = sharedMessage(post, heading);
  const time = [...(lineBelow(heading)?.querySelectorAll('a[href]') ?? [])].find((each) => postOf(linkOf(each)));
  return present({
    id: postOf(linkOf(time))?.id,
    author: person && link && present({ ...person, name: nameOf(textOf(link, { without: parts.button })) }),
    text: message && cutText(textOf(message, wordRules)).text,
    permalink: postOf(linkOf(time))?.permalink,
    postedAt: time && readTime(time, now)?.postedAt,
  });
}

/** Pictures of a shared post are not this one's. */
function readImages({ attachment, shared }: PostParts): Post['images'] {
  const pictures = shared === undefined ? attachment?.querySelectorAll(parts.photo) : undefined;
  const images = [...(pictures ?? [])].map((image) => describe(image.getAttribute('alt') ?? ''));
  return images.length === 0 ? undefined : images;
}

/** Read as far as the page's language tells which numbers they are: "1.2K" is kept as 1200, which is near enough to be urgent. */
function readCounts(post: Element, { reactions, comments }: PostParts): Post['counts'] {
  const language = languageOf(post.ownerDocument.documentElement.getAttribute('lang'));
  const toolbar = reactions?.closest(parts.toolbar)?.parentElement;
  const likes = countedIn(toolbar?.querySelector('span[aria-hidden="true"]')?.textContent ?? '', language);
  // "12 comments"; where thousands are a word too ("2 mil"), they are not the word for comments.
  const words = comments?.textContent?.trim() ?? '';
  const replies = countedIn(words, language) ?? countedIn(words.replace(/\s\p{L}+$/u, ''), language);
  if (likes === undefined && replies === undefined) return undefined;
  return present({ likes, replies });
}
