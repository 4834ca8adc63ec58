import type { PageSetup } from '../messages/protocol/page.ts';
import type { PostKey } from '../model/ids.ts';
import type { MarkView } from '../model/mention.ts';
import { ownHandles } from '../model/own-handles.ts';
import type { Post } from '../model/post.ts';
import type { RecordsProblem } from '../model/problem.ts';
import { watchPosts } from '../sites/watch-posts.ts';
import type { FeedPage } from './feed-page.ts';
import { followMentions } from './follow-mentions.ts';
import { lookForUnfound } from './look-for-unfound.ts';
import type { Marks } from './marks.ts';
import { createPageHealth } from './page-health.ts';
import type { OnOutcome } from './records-trouble.ts';
import type { SeenReplies } from './seen-replies.ts';
import { createSeenShares } from './seen-shares.ts';
import { signedInPosts } from './signed-in.ts';

/** A feed that is being read with one set of brands and settings. */
export interface Feed {
  /** A mention as last read, if it is remembered. */
  readonly recall: (post: PostKey) => Post | undefined;
  readonly update: (views: readonly MarkView[]) => void;
  /** Something else of ours did not find its place in this page. */
  readonly failed: (part: string) => void;
  /** Why what is found cannot be kept from now on; undefined where it can. */
  readonly unkept: (problem: RecordsProblem | undefined) => void;
}

/** Reads a feed until the signal ends: own replies, mentions, and how well it goes. */
export function followFeed(
  page: FeedPage,
  setup: PageSetup,
  marks: Marks,
  replies: SeenReplies,
  onOutcome: OnOutcome,
  signal: AbortSignal,
): Feed {
  const { document, adapter } = page;
  const health = createPageHealth(adapter, adapter.view(new URL(page.address())), signal);
  const failed = (part: string) => health.failed(part, []);
  const unfound = lookForUnfound(page, health, signal);
  const isOwn = ownHandles(setup.brands);
  const noticeShare = createSeenShares(isOwn);
  const { accounts: tell } = adapter;
  const accounts = tell && (() => tell(document, new URL(page.address())));
  const shown = setup.marks ? marks : undefined;
  const isSignedIn = signedInPosts(page, setup.brands);
  const onNoPlace = () => failed('mark');
  const onFound = (post: PostKey) => health.read(post, true);
  const around = { marks: shown, onNoPlace, onFound, isSignedIn, accounts, onKept: replies.kept, onOutcome };
  const mentions = followMentions(setup, around, signal);

  watchPosts(
    page,
    adapter,
    {
      onPost: (seen) => {
        replies.notice(seen);
        noticeShare(seen);
        const noticed = mentions.notice(seen);
        health.read(seen.key, noticed === 'mention', seen.post.promoted);
        return noticed !== 'nothing';
      },
      onNone: mentions.forget,
      onTouched: marks.mend,
      onUnreadable: ({ part, selectors }) => health.failed(part, selectors),
      onMended: health.mended,
      onMoved: (address) => {
        if (health.moved(adapter.view(address))) unfound.anew();
      },
      onBatch: () => {
        mentions.flush();
        unfound.after();
      },
    },
    signal,
  );

  return {
    recall: mentions.recall,
    update: mentions.update,
    failed,
    unkept: health.unkept,
  };
}
