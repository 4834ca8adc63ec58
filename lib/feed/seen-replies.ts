import { ask } from '../messages/ask-as-page.ts';
import { type PostKey, postKey } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { isFromText, isSameText, sentWithinMs } from '../model/same-words.ts';
import type { SentReply, SiteAdapter } from '../sites/adapter.ts';
import { visibleText } from '../sites/editors/visible-text.ts';
import type { SeenPost } from '../sites/watch-posts.ts';
import type { Filled } from './fill.ts';
import { createOutbox } from './outbox.ts';
import { Recent } from './recent.ts';
import type { OnOutcome } from './records-trouble.ts';

/** Notices our own replies as they appear in a page, and has them logged; the records log each of them once. */
export interface SeenReplies {
  readonly notice: (seen: SeenPost) => void;
  /** The person has a text in this post's box now, and will perhaps send it. */
  readonly expect: (filled: Filled) => void;
  /** These mentions are in the records now: replies to them that were seen earlier can be logged. */
  readonly kept: (mentions: readonly PostKey[]) => void;
}

interface SeenReply {
  readonly reply: Post;
  readonly answers: PostKey;
}

interface Expected extends Filled {
  readonly since: number;
  /** What stood in the box last: people change what was put there. */
  lastText: string;
}

/** Looking for a box that the site took away costs more than reading one that stands. */
const lookAgainMs = 1_000;
/** Clocks of site and machine differ. */
const skewMs = 2 * 60_000;

export function createSeenReplies(
  document: Document,
  adapter: SiteAdapter,
  isOwn: (post: Pick<Post, 'site' | 'author'>) => boolean,
  onOutcome: OnOutcome,
  signal: AbortSignal,
): SeenReplies {
  const told = new Recent<PostKey, PostKey>(2_000);
  /** By the mention they answer, for when it becomes known only later. */
  const replies = new Recent<PostKey, Post>(500);
  const unlogged = createOutbox<SeenReply>(
    1,
    async (parcel) => {
      for (const reply of parcel) await ask('logSeenReply', reply);
    },
    (problem) => onOutcome('logSeenReply', problem),
    signal,
  );
  let expected: Expected | undefined;
  let stopExpecting: AbortController | undefined;

  function notice({ key, post, whole }: SeenPost): void {
    if (post.promoted || !(isOwn(post) || isExpectedFromUnknown(post))) return;
    const reply = whole();
    const answers = answeredBy(reply);
    if (answers === undefined || answers === key || told.get(key) === answers) return;
    replies.set(answers, reply);
    log(reply, answers);
  }

  function answeredBy(reply: Post): PostKey | undefined {
    const id = reply.inReplyTo?.id;
    if (id !== undefined) return postKey({ site: reply.site, id });
    // The page does not say whom it answers, but these are the words that were put into that box.
    if (expected === undefined || !isExpected(reply, expected)) return undefined;
    return postKey(expected.post);
  }

  function isExpected(reply: Post, { since, lastText }: Expected): boolean {
    return isWrittenSince(since, reply) && isFromText(reply.text, lastText);
  }

  /**
   * Own accounts need not be listed, and Facebook names a page by its number in groups, which people do not know. The
   * very words that the person left in this post's box are theirs, whoever is named as their author; of that account
   * nothing is remembered, because a page can make up both.
   */
  function isExpectedFromUnknown(reply: Post): boolean {
    return (
      expected !== undefined &&
      reply.inReplyTo?.id === expected.post.id &&
      isWrittenSince(expected.since, reply) &&
      isSameText(reply.text, expected.lastText, reply.truncated)
    );
  }

  function log(reply: Post, answers: PostKey): void {
    told.set(postKey(reply), answers);
    // At once, since mentions that are sent meanwhile must not hold it; what fails is tried again until it is logged.
    ask('logSeenReply', { reply, answers }).catch(() => {
      unlogged.add({ reply, answers });
      unlogged.flush();
    });
    if (expected !== undefined && answers === postKey(expected.post)) stopExpecting?.abort();
  }

  function expect(filled: Filled): void {
    stopExpecting?.abort();
    const stop = new AbortController();
    stopExpecting = stop;
    const now: Expected = { ...filled, since: Date.now(), lastText: filled.text };
    expected = now;
    const timer = setTimeout(() => stop.abort(), sentWithinMs);
    let editor = filled.box();
    const sentFrom = adapter.followSentReply?.(document, editor);
    let lookedAt = 0;
    const observer = new MutationObserver(() => {
      if (editor?.isConnected !== true && performance.now() - lookedAt > lookAgainMs) {
        editor = filled.box();
        lookedAt = performance.now();
      }
      const box = editor?.isConnected ? editor : undefined;
      const text = box === undefined ? '' : visibleText(box).trim();
      if (text !== '') now.lastText = text; // an emptied box was sent: the words before that are the reply's
      const sent = sentFrom?.(box);
      if (sent !== undefined) noticeSent(sent, now);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const end = () => {
      clearTimeout(timer);
      observer.disconnect();
      if (expected === now) expected = undefined;
    };
    stop.signal.addEventListener('abort', end);
    signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
  }

  /**
   * The site says that it was sent, where the reply itself does not appear: from a dialog above the feed. Of an account
   * that no brand lists the background takes it in the words that were filled alone.
   */
  function noticeSent(sent: SentReply, { post, lastText }: Expected): void {
    const { site } = adapter;
    const { id, handle, permalink } = sent;
    const inReplyTo = { id: post.id, handle: post.author.handle };
    const postedAt = new Date().toISOString();
    const reply: Post = {
      site,
      id,
      author: { handle },
      text: lastText,
      permalink,
      inReplyTo,
      postedAt,
      postedAtPrecision: 'minute',
    };
    log(reply, postKey(post));
  }

  return {
    notice,
    expect,
    kept: (mentions) => {
      for (const mention of mentions) {
        const reply = replies.get(mention);
        if (reply !== undefined) log(reply, mention);
      }
    },
  };
}

function isWrittenSince(since: number, { postedAt }: Post): boolean {
  return postedAt === undefined || Date.parse(postedAt) > since - skewMs;
}
