import { textOf } from '../dom.ts';
import { type Link, linkOf, postOf, postOfPicture } from './links.ts';
import { parts } from './parts.ts';
import { authorLink, type PostParts, sharedMessage, timeLink } from './post-parts.ts';
import { wordRules } from './words.ts';

/** Names given without being stated: a post keeps its name while the page is open. */
const givenIn = new WeakMap<Document, Set<string>>();
/** The same by element: "See more" may show more of the first words than stood there. */
const givenTo = new WeakMap<Element, { readonly author: string; readonly words: string; readonly id: string }>();
/** More than this many are not remembered; the oldest go first. */
const remembered = 2_000;
/** The logged-in feed shows at least this much before "See more", in most posts; in UTF-16 units. */
const comparedWords = 100;
/** Addresses of posts also come as `pfbid…`, which Facebook makes anew over time (2022): no name to remember a post by. */
const number = /^\d+$/;

/**
 * The id of a post; undefined where nothing tells posts of one author apart. Stated by the set that its pictures are in,
 * or by the link of its time. The logged-in feed states neither for most posts until the pointer is over the time: those
 * are named by `~` and a hash of author, group, first words and first picture or video, which is the same in the feed, in
 * a dialog, on the post's own page and at the next load. Two posts of one author in one place that begin with the same
 * hundred characters are then one. What becomes known later (the pointer, a comment) never renames a post.
 */
export function identifyPost(post: Element, found: PostParts, text: string): string | undefined {
  const media = ownMedia(found);
  const ofPicture = postOfPicture(media);
  if (ofPicture !== undefined) return ofPicture;
  const words = firstWords(text);
  const author = `${authorLink(found)?.person?.handle} ${found.links.find(({ group }) => group)?.group}`;
  // Who shares a post without a word of their own is known by its words.
  const shared = words === '' && found.shared !== undefined ? sharedMessage(post, found.shared) : undefined;
  const shows = postOf(media)?.id ?? (shared === undefined ? '' : firstWords(textOf(shared, wordRules)));
  const id = `~${hash(`${author}\n${words}\n${shows}`)}`;
  const earlier = givenEarlier(post, author, words);
  if (earlier !== undefined) return earlier;
  if (namesIn(post.ownerDocument).has(id)) return id;
  const stated = timeLink(found)?.post?.id;
  if (stated !== undefined && number.test(stated)) return stated;
  if (words === '' && shows === '') return undefined;
  givenTo.set(post, { author, words, id });
  remember(namesIn(post.ownerDocument), id);
  return id;
}

/** The first picture or video; those of a shared post are not this one's. */
export function ownMedia({ attachment, shared }: PostParts): Link | undefined {
  return shared === undefined ? linkOf(attachment?.querySelector(parts.mediaLink)) : undefined;
}

function firstWords(text: string): string {
  return text
    .slice(0, 4 * comparedWords)
    .replace(/\s+/g, ' ')
    .slice(0, comparedWords);
}

function givenEarlier(post: Element, author: string, words: string): string | undefined {
  const here = givenTo.get(post);
  return here?.author === author && here.words !== '' && words.startsWith(here.words) ? here.id : undefined;
}

function remember(names: Set<string>, id: string): void {
  names.add(id);
  const [oldest] = names;
  if (names.size > remembered && oldest !== undefined) names.delete(oldest);
}

function namesIn(page: Document): Set<string> {
  const names = givenIn.get(page) ?? new Set<string>();
  givenIn.set(page, names);
  return names;
}

/** 53 bits of a text (cyrb53, public domain): enough to tell a hundred thousand posts apart; nothing secret hangs on it. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
