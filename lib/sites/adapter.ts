import type { SiteId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';

/** A required part of a post (id, author handle, text) is not where the site used to put it. */
export class SiteChangedError extends Error {
  override readonly name = 'SiteChangedError';
  constructor(
    readonly site: SiteId,
    /** Which part: `id`, `author`, `text`. */
    readonly part: string,
    /** What was tried, in order. */
    readonly selectors: readonly string[],
  ) {
    super(`${site}: ${part} not found`);
  }
}

/** A reply box of the site. */
export interface ReplyBox {
  /** The editable element itself. */
  readonly editor: HTMLElement;
}

/** What the site says right after a reply was sent. */
export interface SentReply {
  readonly id: string;
  readonly handle: string;
  readonly permalink: string;
}

/** What a page tells of an account beside its posts. */
export interface Account {
  /** The site's own stable id. */
  readonly userId: string;
  readonly followers?: number;
}

/**
 * All knowledge of one site's pages. Everything takes its root or element as a parameter, so that it runs on a saved
 * page as on a live one. Nothing here presses, scrolls or sends, except `openReply`.
 */
export interface SiteAdapter {
  readonly site: SiteId;
  readonly matches: (address: URL) => boolean;
  /** Which part of the site this is (`home`, `conversation`, …), for the health report and for threads. */
  readonly view: (address: URL) => string;
  /** Matches the element of one post or comment, and nothing inside it: what is watched. */
  readonly postSelector: string;
  /**
   * Matches what stands once in most posts and nowhere else, and knows nothing of `postSelector`: where it stands outside
   * all posts, the site has renamed their elements.
   */
  readonly postSign: string;
  /** Elements of posts below `root` in page order: `postSelector`, less what only looks like a post. */
  readonly findPosts: (root: ParentNode) => HTMLElement[];
  /** Whether posts stand in posts, as comments do; where they never do, nobody looks for them there. */
  readonly hasComments?: true;
  /** Whether replies name the first comment of their thread as what they answer, whichever of it that is. */
  readonly repliesNameThread?: true;
  /** A first look at an element that may hold a post; cheap enough for each element at each mutation. */
  readonly glance: (post: HTMLElement) => Glance;
  /**
   * Reads all that the page shows of one post. Undefined for what is no post to read (a placeholder, an advertisement without an id).
   * @throws SiteChangedError where a required part is missing.
   */
  readonly read: (post: HTMLElement, page: PageFacts) => Post | undefined;
  /**
   * Accounts by their handles in lower case, where this page tells more of them than its posts do, perhaps later than
   * these.
   */
  readonly accounts?: (root: ParentNode, address: URL) => ReadonlyMap<string, Account>;
  /** The handle of the account that the person is signed in with, as far as the page tells. */
  readonly signedInAs: (root: ParentNode) => string | undefined;
  /** Where the mark goes: it is put after this element, in the line of the author's name. */
  readonly markPlace: (post: HTMLElement) => Element | undefined;
  /** The open reply box that answers this post and no other, where there is one. */
  readonly findReplyBox: (post: HTMLElement, root: Document) => ReplyBox | undefined;
  /** The site's own control that opens the reply box of this post. The only thing of a site that may be pressed. */
  readonly openReply: (post: HTMLElement) => HTMLElement | undefined;
  /**
   * Follows what becomes of a box that was filled, where the site says what was sent: from a dialog the reply itself does
   * not appear. The answer is asked at each change of the page and a moment after, with the box as it stands then: the
   * reply sent from it.
   */
  readonly followSentReply?: (
    root: ParentNode,
    box: HTMLElement | undefined,
  ) => (box: HTMLElement | undefined) => SentReply | undefined;
  /** The site's own address for writing a reply, where it has one. */
  readonly replyIntent?: (post: Post, text: string) => string;
}

/** A post as a first look shows it: of most, which concern nobody, this is all that is ever read. */
export interface Glance {
  /** Changes whenever a recycled element holds another post, or more of the same one. */
  readonly fingerprint: string;
  /**
   * Who, what, quoted, promoted, in reply to whom; an adapter may leave out the rest. To be asked before the page changes.
   * Undefined, and missing parts thrown, as `read` does.
   */
  readonly essence: (address: URL) => Post | undefined;
}

/** What a reader must know of the page beyond the post's element. */
export interface PageFacts {
  readonly address: URL;
  /** For ages such as "10h"; in milliseconds since the epoch. */
  readonly now: number;
}
