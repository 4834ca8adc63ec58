import { linkOf, postOf, postOfPicture } from './links.ts';
import { parts } from './parts.ts';

/** What is known of a post when its id is looked for. */
interface Described {
  readonly handle: string;
  readonly text: string;
  /** As the time's link states it, or the address of the post's own page. */
  readonly stated: string | undefined;
  readonly attachment?: Element;
}

/** Ids given without being stated, by author and first words, so that a post keeps its name while the page is open. */
const givenIn = new WeakMap<Document, Map<string, string>>();
/** The same by element: "See more" may show more of the first words than stood there. */
const givenTo = new WeakMap<Element, { readonly handle: string; readonly words: string; readonly id: string }>();
/** More than this many are not remembered; the oldest go first. */
const remembered = 2_000;
/** The logged-in feed shows at least this much before "See more", in most posts; in UTF-16 units. */
const comparedWords = 100;

/**
 * The id of a post. It is stated by its address, or by the set its pictures are in. The logged-in feed states neither for
 * a post of words alone until the pointer is over its time: such a post is named by its reel, video or picture, else by
 * `~` and a hash of author and first words. That is the same at each load, but two posts of one author that begin with
 * the same hundred characters are one; and a post named so keeps this name in this page when its address turns up.
 */
export function identifyPost(post: Element, described: Described): string | undefined {
  const { handle, text, attachment } = described;
  const words = text
    .slice(0, 4 * comparedWords)
    .replace(/\s+/g, ' ')
    .slice(0, comparedWords);
  const names = namesIn(post.ownerDocument);
  const media = linkOf(attachment?.querySelector(parts.mediaLink));
  const mediaId = postOf(media)?.id;
  const key = `~${hash(`${handle}\n${words}\n${words === '' ? (mediaId ?? '') : ''}`)}`;
  const here = givenTo.get(post);
  const isSameLonger = here?.handle === handle && here.words !== '' && words.startsWith(here.words);
  const name = (isSameLonger ? here.id : names.get(key)) ?? described.stated ?? postOfPicture(media);
  if (name !== undefined) return name;
  if (words === '' && mediaId === undefined) return undefined;
  const given = mediaId ?? key;
  names.set(key, given);
  givenTo.set(post, { handle, words, id: given });
  const [oldest] = names.keys();
  if (names.size > remembered && oldest !== undefined) names.delete(oldest);
  return given;
}

function namesIn(page: Document): Map<string, string> {
  const names = givenIn.get(page) ?? new Map<string, string>();
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
