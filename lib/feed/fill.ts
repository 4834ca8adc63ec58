import type { FillResult } from '../messages/protocol/page.ts';
import { type PostKey, postKey } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import type { ProblemKind } from '../model/problem.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { putText } from '../sites/editors/put-text.ts';
import { Recent } from './recent.ts';
import { untilSteady, untilThere } from './until-there.ts';

/** A text that was put into the box of a post; the person has not sent it yet. */
export interface Filled {
  readonly post: Post;
  readonly text: string;
  /** The box as it stands now, if it does. */
  readonly box: () => HTMLElement | undefined;
}

export interface FillingPage {
  readonly document: Document;
  readonly address: () => string;
  readonly adapter: SiteAdapter;
  /** The setting: filling may press the site's control that opens the reply box. */
  readonly mayOpen: () => boolean;
  /** The post as last read, for when it is no longer on the page. */
  readonly recall: (post: PostKey) => Post | undefined;
  readonly onFilled: (filled: Filled) => void;
}

export type Filler = (order: { readonly post: PostKey; readonly text: string }) => Promise<FillResult>;

/** Sites load their dialogs when they are first opened. */
const openMs = 5_000;
/** Sites rebuild a box right after they opened it; what is written before that cannot be undone. */
const steadyMs = 300;

/** Fills reply boxes of this page, one after the other; each says what became of it and never throws. Nothing is sent. */
export function createFiller(page: FillingPage): Filler {
  /** What we put where: pressing again with another text means that one instead. */
  const lastTexts = new Recent<PostKey, string>(50);
  let last: Promise<unknown> = Promise.resolve();

  async function fill({ post: key, text }: { post: PostKey; text: string }): Promise<FillResult> {
    const standing = elementsOf(page, key);
    const post = standing[0]?.post ?? page.recall(key);
    const problem = (kind: ProblemKind): FillResult => {
      const intent = post && page.adapter.replyIntent?.(post, text);
      return { kind: 'problem', problem: { kind }, ...(intent !== undefined && { intent }) };
    };
    if (standing.length === 0 || post === undefined) return problem('fillPostGone');
    const box = boxFinder(page, key);
    if (box() === undefined) {
      if (!page.mayOpen()) return problem('fillMayNotOpen');
      const opener = standing
        .map(({ element }) => page.adapter.openReply(element))
        .find((control) => control !== undefined);
      if (opener === undefined) return problem('fillNoBox');
      opener.click(); // the one press: it opens the box, because the person asked for the text to be put there
      await untilThere(page.document, box, openMs);
      if ((await untilSteady(box, steadyMs, openMs)) === undefined) return problem('fillNoBox');
    }
    const result = await putText(box, text, { replace: lastTexts.get(key) });
    if (result !== 'put') return problem(result === 'gone' ? 'fillNoBox' : 'fillNotTaken');
    lastTexts.set(key, text);
    page.onFilled({ post, text, box });
    return { kind: 'filled' };
  }

  return (order) => {
    const filled = last.then(() => fill(order));
    last = filled.catch(() => undefined);
    return filled;
  };
}

/** Looks the post's own box up anew each time: elements are rebuilt and recycled at any moment. */
function boxFinder(page: FillingPage, key: PostKey): () => HTMLElement | undefined {
  let element: HTMLElement | undefined;
  const boxOf = (post: HTMLElement) => page.adapter.findReplyBox(post, page.document)?.editor;
  return () => {
    if (element?.isConnected && readPost(page, element)?.key === key) {
      const box = boxOf(element);
      if (box !== undefined) return box;
    }
    for (const { element: other } of elementsOf(page, key)) {
      const box = boxOf(other);
      if (box === undefined) continue;
      element = other;
      return box;
    }
    return undefined;
  };
}

/** Every element that shows this post now: a dialog repeats it above the feed. */
function elementsOf(page: FillingPage, key: PostKey): { element: HTMLElement; post: Post }[] {
  return page.adapter.findPosts(page.document).flatMap((element) => {
    const read = readPost(page, element);
    return read?.key === key ? [{ element, post: read.post }] : [];
  });
}

function readPost(page: FillingPage, element: HTMLElement): { key: PostKey; post: Post } | undefined {
  try {
    const post = page.adapter.read(element, { address: new URL(page.address()), now: Date.now() });
    return post && { key: postKey(post), post };
  } catch {
    return undefined; // an unreadable post is not this one; the watcher counts it
  }
}
