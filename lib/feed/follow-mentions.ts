import { createFinder } from '../detect/index.ts';
import { ask } from '../messages/ask-as-page.ts';
import type { PageSetup } from '../messages/protocol/page.ts';
import type { PostKey } from '../model/ids.ts';
import type { MarkView, Mention } from '../model/mention.ts';
import { ownHandles } from '../model/own-handles.ts';
import type { Post } from '../model/post.ts';
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

/** As many mentions are remembered: one that comes back is marked at once, without asking again. */
const mostRemembered = 2_000;
/** As many as a message may hold. */
const mostAtOnce = 200;
/** Longest text that may be asked about, in UTF-16 units. */
const longestAsked = 100_000;

export interface Surroundings {
  readonly marks: Marks | undefined;
  /** There was no place for a mark in a post that has always had one. */
  readonly onNoPlace: () => void;
  /** Whether a post is by the account that is signed in here, where that counts: such a post is no mention. */
  readonly isSignedIn: (post: Post) => boolean;
  /** Stable ids by handle in lower case, as far as the page tells them now; undefined where posts tell all there is. */
  readonly accountIds: (() => ReadonlyMap<string, string>) | undefined;
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
    const known = before !== undefined && saysSame(before.post, post) ? before : find(key, post, whole, before);
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

  /** Whose id was not told when their post was read: such pages name people beside the posts, and often after them. */
  function completeAuthors(): void {
    if (around.accountIds === undefined) return;
    const isWithoutId = (key: PostKey) => remembered.get(key)?.post.author.userId === undefined;
    const without = [...new Set(shown.values())].filter(isWithoutId);
    const ids = without.length === 0 ? undefined : around.accountIds();
    if (ids === undefined || ids.size === 0) return;
    for (const key of without) {
      const known = remembered.get(key);
      const userId = known && ids.get(known.post.author.handle.toLowerCase());
      if (known === undefined || userId === undefined) continue;
      const post = { ...known.post, author: { ...known.post.author, userId } };
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

/** Nothing of what mentions are found by is different. */
function saysSame(one: Post, other: Post): boolean {
  return (
    one.text === other.text &&
    one.quoted?.text === other.quoted?.text &&
    one.inReplyTo?.id === other.inReplyTo?.id &&
    one.inReplyTo?.handle === other.inReplyTo?.handle
  );
}
