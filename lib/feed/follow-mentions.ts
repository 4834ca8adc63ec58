import { createFinder } from '../detect/index.ts';
import { ask } from '../messages/ask-as-page.ts';
import type { PageSetup } from '../messages/protocol/page.ts';
import type { PostKey } from '../model/ids.ts';
import type { MarkView, Mention } from '../model/mention.ts';
import { ownHandles } from '../model/own-handles.ts';
import type { Post } from '../model/post.ts';
import type { Account } from '../sites/adapter.ts';
import type { SeenPost } from '../sites/watch-posts.ts';
import type { Marks } from './marks.ts';
import { createOutbox } from './outbox.ts';
import { Recent } from './recent.ts';
import type { OnOutcome } from './records-trouble.ts';

/** Follows the posts of a page: which of them are mentions, and what their marks show. */
export interface Mentions {
  /** A post was read. Answers what it is; `asked`: whether user-written patterns find something is still to be told. */
  readonly notice: (seen: SeenPost) => 'mention' | 'asked' | 'nothing';
  /** This element holds no post any more. */
  readonly forget: (element: HTMLElement) => void;
  /** What marks show has changed. */
  readonly update: (views: readonly MarkView[]) => void;
  /** Sends what was found since the last time. */
  readonly flush: () => void;
  /** A mention as last read, if it is remembered. */
  readonly recall: (post: PostKey) => Post | undefined;
}

interface Remembered {
  readonly post: Post;
  mentions: Mention[];
  view?: MarkView;
}

/** At most this many mentions are remembered: one that comes back is marked at once, without asking again. */
const mostRemembered = 2_000;
/** At most this many go into one message. */
const mostAtOnce = 200;
/** Longest text that may be asked about, in UTF-16 units. */
const longestAsked = 100_000;

export interface Surroundings {
  readonly marks: Marks | undefined;
  /** There was no place for a mark in a post that has always had one. */
  readonly onNoPlace: () => void;
  /** Whether a post is by the account that is signed in here, where that counts: such a post is no mention. */
  readonly isSignedIn: (post: Post) => boolean;
  /** Accounts by handle in lower case, as far as the page tells of them now; undefined where posts tell all there is. */
  readonly accounts: (() => ReadonlyMap<string, Account>) | undefined;
  /** A user-written pattern made this post a mention, after it was noticed. */
  readonly onFound: (post: PostKey) => void;
  /** These mentions are kept now. */
  readonly onKept: (posts: readonly PostKey[]) => void;
  readonly onOutcome: OnOutcome;
}

export function followMentions(setup: PageSetup, around: Surroundings, signal: AbortSignal): Mentions {
  const finder = createFinder(setup.brands);
  const hasPatterns = setup.brands.some(({ terms }) => terms.some(({ kind }) => kind === 'pattern'));
  const isOwn = ownHandles(setup.brands);
  const remembered = new Recent<PostKey, Remembered>(mostRemembered);
  /** Elements that hold a mention now, or a post that was asked about. */
  const shown = new Map<HTMLElement, PostKey>();

  const seen = createOutbox<Mention>(
    mostAtOnce,
    async (mentions) => {
      const views = await ask('see', mentions);
      update(views);
      around.onKept(views.map(({ post }) => post));
    },
    (problem) => around.onOutcome('see', problem),
    signal,
  );

  const patterns = createOutbox<{ key: PostKey; text: string }>(
    mostAtOnce,
    async (texts) => {
      for (const { key, brand, found } of await ask('findPatterns', texts)) {
        const post = remembered.get(key);
        if (post === undefined) continue;
        const same = post.mentions.find((mention) => mention.brand === brand);
        post.mentions = [
          ...post.mentions.filter((mention) => mention !== same),
          { post: post.post, brand, found: [...(same?.found ?? []), ...found] },
        ];
        for (const mention of post.mentions) seen.add(mention);
        around.onFound(key);
      }
      seen.flush();
    },
    (problem) => around.onOutcome('findPatterns', problem),
    signal,
  );

  function notice({ element, key, post, whole }: SeenPost): 'mention' | 'asked' | 'nothing' {
    if (post.promoted) {
      forget(element);
      return 'nothing';
    }
    const before = remembered.get(key);
    const known = before !== undefined && saysNoMore(post, before.post) ? before : find(key, post, whole, before);
    if (known === undefined) {
      forget(element);
      return 'nothing';
    }
    shown.set(element, key);
    if (known.view !== undefined) paint(element, known.view);
    else around.marks?.expect(element, key);
    return known.mentions.length > 0 ? 'mention' : 'asked';
  }

  /** Undefined for a post that concerns nobody: most do, and cost no more than this. */
  function find(key: PostKey, essence: Post, whole: () => Post, before?: Remembered): Remembered | undefined {
    const found = finder.find(essence);
    if ((found.length === 0 && !hasPatterns) || around.isSignedIn(essence)) {
      if (before !== undefined) remembered.delete(key);
      return undefined;
    }
    const view = before?.view;
    const post = whole();
    const mentions = found.map((mention) => ({ ...mention, post }));
    const kept: Remembered = { post, mentions, ...(view !== undefined && mentions.length > 0 && { view }) };
    remembered.set(key, kept);
    for (const mention of mentions) seen.add(mention);
    if (hasPatterns && post.text !== '' && !isOwn(post)) patterns.add({ key, text: post.text.slice(0, longestAsked) });
    return kept;
  }

  function paint(element: HTMLElement, view: MarkView): void {
    if (around.marks?.show(element, view.post, view) === false) around.onNoPlace();
  }

  function update(views: readonly MarkView[]): void {
    const byPost = new Map(views.map((view) => [view.post, view]));
    for (const [post, view] of byPost) {
      const known = remembered.get(post);
      if (known !== undefined) known.view = view;
    }
    for (const [element, post] of shown) {
      const view = byPost.get(post);
      if (view !== undefined) paint(element, view);
    }
  }

  function isWithoutPart(key: PostKey): boolean {
    const { userId, followers } = remembered.get(key)?.post.author ?? {};
    return userId === undefined || followers === undefined;
  }

  /** Some pages tell more of people beside the posts, and often after them. */
  function completeAuthors(): void {
    if (around.accounts === undefined) return;
    const without = [...new Set(shown.values())].filter(isWithoutPart);
    const accounts = without.length === 0 ? undefined : around.accounts();
    if (accounts === undefined || accounts.size === 0) return;
    for (const key of without) {
      const known = remembered.get(key);
      const told = known && accounts.get(known.post.author.handle.toLowerCase());
      if (known === undefined || told === undefined) continue;
      const author = { ...told, ...known.post.author };
      const isMore = Object.keys(author).length > Object.keys(known.post.author).length;
      if (!isMore || author.userId !== told.userId) continue;
      const post = { ...known.post, author };
      const mentions = known.mentions.map((mention) => ({ ...mention, post }));
      remembered.set(key, { ...known, post, mentions });
      for (const mention of mentions) seen.add(mention);
    }
  }

  function forget(element: HTMLElement): void {
    shown.delete(element);
    around.marks?.clear(element);
  }

  return {
    notice,
    forget,
    update,
    flush: () => {
      completeAuthors();
      seen.flush();
      patterns.flush();
    },
    recall: (post) => remembered.get(post)?.post,
  };
}

/**
 * Nothing of what mentions are found by is different, or less of it is shown: feeds cut what was read whole before, and a
 * conversation that is scrolled back shows an answer before the post that it answers.
 */
function saysNoMore(now: Post, before: Post): boolean {
  const isCut = now.truncated === true && now.text.length < before.text.length;
  const answered = now.inReplyTo;
  return (
    (isCut || now.text === before.text) &&
    now.quoted?.text === before.quoted?.text &&
    (answered === undefined || (answered.id === before.inReplyTo?.id && answered.handle === before.inReplyTo?.handle))
  );
}
