import { type PostKey, postKey } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { mostBoxes, sentWithinMs } from '../model/same-words.ts';
import type { SentReply, SiteAdapter } from '../sites/adapter.ts';
import { visibleText } from '../sites/editors/visible-text.ts';
import type { Filled } from './fill.ts';

/** A text that stands in the box of a post and will perhaps be sent. */
export interface Unsent {
  readonly post: Post;
  /** When it was put there, in milliseconds since the epoch. */
  readonly since: number;
  /** What stood in the box last: people change what was put there. */
  lastText: string;
}

/** What was put into boxes of this page and is not sent yet. Sites show several boxes at once. */
export interface UnsentReplies {
  readonly expect: (filled: Filled) => void;
  /** The last filled first. */
  readonly all: () => readonly Unsent[];
  /** Nothing more is expected of the box of this post, or of any. */
  readonly forget: (post?: PostKey) => void;
}

/** Looking for a box that the site took away costs more than reading one that stands. */
const lookAgainMs = 1_000;
/** How long a page stands still before it is asked once more what was sent. */
const stillMs = 400;

/** @param onSent the site says that this was sent, where the reply itself does not appear: from a dialog above the feed */
export function createUnsentReplies(
  document: Document,
  adapter: SiteAdapter,
  onSent: (sent: SentReply, unsent: Unsent) => void,
  signal: AbortSignal,
): UnsentReplies {
  const unsent = new Map<PostKey, Unsent & { readonly stop: () => void }>();

  function expect(filled: Filled): void {
    const { post } = filled;
    const key = postKey(post);
    forget(key);
    for (const oldest of [...unsent.keys()].slice(0, 1 - mostBoxes)) forget(oldest);
    const over = new AbortController();
    const now = { post, since: Date.now(), lastText: filled.text, stop: () => over.abort() };
    unsent.set(key, now);
    const timer = setTimeout(now.stop, sentWithinMs);
    let editor = filled.box();
    const sentFrom = adapter.followSentReply?.(document, editor);
    let lookedAt = 0;
    const look = () => {
      // Several that are gone take turns.
      if (editor?.isConnected !== true && performance.now() - lookedAt > lookAgainMs * unsent.size) {
        editor = filled.box();
        lookedAt = performance.now();
      }
      const box = editor?.isConnected ? editor : undefined;
      const text = box === undefined ? '' : visibleText(box).trim();
      if (text !== '') now.lastText = text; // an emptied box was sent: the words before that are the reply's
      const sent = sentFrom?.(box);
      if (sent !== undefined) onSent(sent, now);
    };
    let lookingAgain: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      look();
      clearTimeout(lookingAgain);
      if (sentFrom !== undefined && !over.signal.aborted) lookingAgain = setTimeout(look, stillMs);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    over.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      clearTimeout(lookingAgain);
      observer.disconnect();
      unsent.delete(key);
    });
  }

  function forget(post?: PostKey): void {
    for (const [key, { stop }] of unsent) if (post === undefined || key === post) stop();
  }
  signal.addEventListener('abort', () => forget());

  return { expect, all: () => [...unsent.values()].reverse(), forget };
}
