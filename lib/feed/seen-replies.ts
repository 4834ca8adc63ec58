import { ask } from '../messages/ask-as-page.ts';
import type { Brand } from '../model/brand.ts';
import { type PostKey, postKey } from '../model/ids.ts';
import { ownHandles } from '../model/own-handles.ts';
import type { Post } from '../model/post.ts';
import { isFromText, isSameText } from '../model/same-words.ts';
import type { SentReply, SiteAdapter } from '../sites/adapter.ts';
import type { SeenPost } from '../sites/watch-posts.ts';
import type { Filled } from './fill.ts';
import { createOutbox } from './outbox.ts';
import { Recent } from './recent.ts';
import type { OnOutcome } from './records-trouble.ts';
import { createUnsentReplies, type Unsent } from './unsent-replies.ts';

/** Notices our own replies as they appear in a page, and has them logged; the records log each of them once. */
export interface SeenReplies {
  /** These are the brands from now on; what stands in boxes is still to be sent. */
  readonly begin: (brands: readonly Brand[]) => void;
  /** Nothing is read here any more, until it begins again. */
  readonly end: () => void;
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

/** Clocks of site and machine differ. */
const skewMs = 2 * 60_000;

export function createSeenReplies(
  document: Document,
  adapter: SiteAdapter,
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
  let isOwn = ownHandles([]);
  const unsent = createUnsentReplies(document, adapter, noticeSent, signal);
  /** Which post's box a reply was sent from, once that is known: the box is gone later. */
  const sentFrom = new Recent<PostKey, PostKey>(100);

  function notice({ key, post, whole }: SeenPost): void {
    if (post.promoted || !(isOwn(post) || wordForWord(post) !== undefined)) return;
    const reply = whole();
    const answers = answeredBy(key, reply);
    if (answers === undefined || answers === key || told.get(key) === answers) return;
    replies.set(answers, reply);
    log(reply, answers);
  }

  function answeredBy(key: PostKey, reply: Post): PostKey | undefined {
    const known = sentFrom.get(key);
    if (known !== undefined) return known;
    const { site, inReplyTo } = reply;
    const sent = wordForWord(reply) ?? (inReplyTo?.id === undefined ? alike(reply) : undefined);
    if (sent === undefined) return inReplyTo?.id === undefined ? undefined : postKey({ site, id: inReplyTo.id });
    const answers = postKey(sent.post);
    sentFrom.set(key, answers);
    return answers;
  }

  /**
   * Own accounts need not be listed, and Facebook names a page by its number in groups, which people do not know. The
   * very words that the person left in a post's box are theirs, whoever is named as their author; of that account
   * nothing is remembered, because a page can make up both.
   */
  function wordForWord(reply: Post): Unsent | undefined {
    const answered = reply.inReplyTo?.id;
    if (answered === undefined) return undefined;
    return unsent.all().find(({ post, since, lastText }) => {
      const isThere = answered === post.id || (adapter.repliesNameThread && answered === post.inReplyTo?.id);
      return isThere && isWrittenSince(since, reply) && isSameText(reply.text, lastText, reply.truncated);
    });
  }

  /** The page does not say whom it answers, but most of these words stood in that box. */
  function alike(reply: Post): Unsent | undefined {
    return unsent.all().find(({ since, lastText }) => isWrittenSince(since, reply) && isFromText(reply.text, lastText));
  }

  function log(reply: Post, answers: PostKey): void {
    told.set(postKey(reply), answers);
    // At once, since mentions that are sent meanwhile must not hold it; what fails is tried again until it is logged.
    ask('logSeenReply', { reply, answers }).catch(() => {
      unlogged.add({ reply, answers });
      unlogged.flush();
    });
    unsent.forget(answers);
  }

  /** Of an account that no brand lists the background takes it in the words that were filled alone. */
  function noticeSent(sent: SentReply, { post, lastText }: Unsent): void {
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
    begin: (brands) => {
      isOwn = ownHandles(brands);
      told.clear();
      replies.clear();
    },
    end: () => unsent.forget(),
    notice,
    expect: unsent.expect,
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
