import type { Post } from '../model/post.ts';
import { sitePlaces } from '../model/site-places.ts';
import type { Account, PageFacts, SiteAdapter } from './adapter.ts';
import {
  cutText,
  type Foreign,
  instantOf,
  isForeign,
  languageOf,
  nameOf,
  optionalElement,
  present,
  textOf,
} from './dom.ts';
import { readCounts } from './x/counts.ts';
import { findIn, glance, readEssence } from './x/essence.ts';
import { addressOf, handleOf, handleOfAvatar, readFollowButtons, readName } from './x/identify.ts';
import { parts, reservedPaths, undescribed } from './x/parts.ts';
import { findReplyBox, replyButton } from './x/reply-box.ts';
import { followSentReply } from './x/sent-reply.ts';
import { readStatedAccount } from './x/stated-account.ts';

/** As long as an address may be that we hand on (`WebAddress`). */
const longestAddress = 4_000;

/** X: home, conversations, profiles, search; the rest of the site reads the same way. */
export const x: SiteAdapter = {
  site: 'x',
  matches: ({ hostname }) => sitePlaces.x.hosts.test(hostname),
  view,
  postSelector: parts.post,
  postSign: parts.sign,
  findPosts,
  glance,
  read,
  accounts,
  signedInAs,
  // The first name is the post's own: what it quotes stands below.
  markPlace: (post) => optionalElement(post, parts.name),
  findReplyBox,
  openReply: replyButton,
  followSentReply,
  replyIntent: ({ id }, text) => {
    const address = `https://x.com/intent/post?in_reply_to=${id}`;
    const withText = `${address}&text=${encodeURIComponent(text.toWellFormed())}`;
    return withText.length <= longestAddress ? withText : address;
  },
};

function view({ pathname }: URL): string {
  const [first = '', second] = pathname.split('/').filter(Boolean);
  if (second === 'status') return 'conversation';
  if (first === 'search' || first === 'hashtag') return 'search';
  if (first === '' || first === 'home') return 'home';
  return reservedPaths.has(first) ? 'other' : 'profile';
}

const noAccounts: ReadonlyMap<string, Account> = new Map();

function accounts(root: ParentNode, address: URL): ReadonlyMap<string, Account> {
  const place = view(address);
  if (place !== 'profile' && place !== 'conversation') return noAccounts;
  const told = readFollowButtons(root);
  const [handle, stated] = (place === 'profile' ? readStatedAccount(root) : undefined) ?? [];
  if (handle === undefined || stated === undefined) return told;
  // Where the button tells another id, one of them is of an account that had the handle before.
  const { userId = stated.userId } = told.get(handle) ?? {};
  return userId === stated.userId ? told.set(handle, stated) : told;
}

/** Outer posts only: one inside another is quoted or embedded. */
function findPosts(root: ParentNode): HTMLElement[] {
  const first = root.querySelector<HTMLElement>(parts.post);
  if (first === null || isCell(root)) return first === null ? [] : [first];
  const posts: HTMLElement[] = [];
  for (const post of root.querySelectorAll<HTMLElement>(parts.post))
    if (!posts.at(-1)?.contains(post)) posts.push(post);
  return posts;
}

/** Holds one post: of cells that come into a list, as they do all the time, no more need be asked. */
function isCell(root: ParentNode): boolean {
  return 'matches' in root && (root as Element).matches(parts.cell); // elements alone have it
}

function read(post: HTMLElement, page: PageFacts): Post | undefined {
  const found = findIn(post);
  const essence = readEssence(found, page.address);
  if (essence === undefined) return undefined;
  const { foreign, time, text, words } = found;
  const { id, author } = essence;
  const isTitle = text !== undefined && !text.matches(parts.text[0]);
  const translated = text !== undefined && isTranslated(text);
  const postedAt = instantOf(time?.getAttribute('datetime'));
  const account = accounts(post.ownerDocument, page.address).get(author.handle.toLowerCase());
  const isWhole = !cutText(words).cut && !isTitle && optionalElement(post, parts.showMore, foreign) === undefined;

  return present({
    ...essence,
    author: present({ handle: author.handle, name: readName(post), ...account }),
    permalink: addressOf({ handle: author.handle, id }),
    postedAt,
    postedAtPrecision: postedAt === undefined ? undefined : ('second' as const),
    language: translated ? undefined : languageOf(text?.getAttribute('lang')),
    repostedBy: readReposter(post),
    truncated: !isWhole || undefined,
    translated: translated || undefined,
    images: readImages(post, foreign),
    counts: readCounts(post),
  });
}

/**
 * Above machine-translated words X puts who translated, and a button that shows the original (2026-05). The button that
 * *offers* a translation stands below the words.
 */
function isTranslated(text: Element): boolean {
  const above = text.previousElementSibling;
  return above !== null && above.querySelector('button') !== null && above.querySelector('svg') !== null;
}

/** "NAME reposted" is a link to the account; "Pinned" and a community's name are not. */
function readReposter(post: Element): Post['repostedBy'] {
  const context = optionalElement(post, parts.socialContext);
  const handle = handleOf(context?.closest('a')?.getAttribute('href'));
  if (context === undefined || handle === undefined) return undefined;
  const name = context.querySelector('[dir]');
  return present({ handle, name: name === null ? undefined : nameOf(textOf(name)) });
}

function readImages(post: Element, foreign: Foreign): Post['images'] {
  const images: { description?: string }[] = [];
  for (const photo of post.querySelectorAll(parts.photo)) {
    if (isForeign(photo, foreign) || photo.querySelector(parts.video) !== null) continue;
    const { text } = cutText(photo.querySelector('img')?.getAttribute('alt')?.toWellFormed() ?? '');
    images.push(text === '' || undescribed.has(text) ? {} : { description: text });
  }
  return images.length === 0 ? undefined : images;
}

/** The menu names the account; a composer's picture would too, but the first picture of a feed is somebody else's. */
function signedInAs(root: ParentNode): string | undefined {
  const avatar = optionalElement(root, parts.ownAvatar)?.parentElement;
  const profile = optionalElement(root, parts.ownProfile)?.getAttribute('href');
  return (avatar && handleOfAvatar(avatar)) ?? handleOf(profile);
}
