import { useMemo, useRef } from 'react';
import { hash } from '../../world/chance.ts';
import { Decoys } from '../shell/decoys.tsx';
import { useDomIds } from '../shell/dom-ids.ts';
import { Press } from '../shell/press.tsx';
import { trackingToken } from '../shell/tracking.ts';
import { usePractice } from '../state/practice-context.ts';
import type { WallPost } from '../wall/wall.ts';
import { BelowPost } from './below-post.tsx';
import { hasAttachment, PostAttachment } from './post-attachment.tsx';
import { PostByline } from './post-byline.tsx';
import { PostFooter } from './post-footer.tsx';
import { PostHeadline } from './post-headline.tsx';
import { PostMessage } from './post-message.tsx';
import { PostPictures } from './post-pictures.tsx';
import look from './posts.module.css';

/** Where a post is shown; `alone` is its own page. */
export type PostPlace = 'home' | 'group' | 'search' | 'account' | 'alone' | 'dialog';

interface Props {
  readonly post: WallPost;
  /** Its number in the feed, from 1. */
  readonly position: number;
  readonly place: PostPlace;
}

/**
 * A post. Nothing but the ids that `aria-labelledby` and `aria-describedby` name says which part is which; a part that
 * the post does not have leaves its id dangling. On its own page and in the dialog it is an article, and never cut.
 */
export function PostView({ post, position, place }: Props) {
  const { dispatch } = usePractice();
  const [heading, byline, message, attachment, comments, reactions] = useDomIds(6);
  const element = useRef<HTMLDivElement>(null);
  const token = useMemo(() => trackingToken(post), [post]);

  const alone = place === 'alone' || place === 'dialog';
  const foreign = post.group !== undefined && place !== 'group' && place !== 'alone';
  // Search names now the group, now the person, whichever picture stands beside it.
  const groupHeads = foreign && !(place === 'search' && hash(post.number) % 3 === 0);
  const boxed = place === 'alone' || (!alone && post.group !== undefined && hash(post.number) % 3 > 0);

  const openComments = () => {
    const around = place === 'dialog' ? element.current?.closest('[role="dialog"]') : element.current;
    const boxes = around?.querySelectorAll<HTMLElement>('[role="textbox"]') ?? [];
    if (boxed || place === 'dialog') boxes[boxes.length - 1]?.focus();
    else dispatch({ do: 'openDialog', post: post.id });
  };

  return (
    <div
      ref={element}
      aria-posinset={position}
      aria-describedby={[byline, message, attachment, reactions, comments].join(' ')}
      aria-labelledby={heading}
      {...(alone && { role: 'article' })}
      tabIndex={-1}
      className={look['post']}
    >
      <div data-virtualized="false">
        <div className={look['sheet']}>
          <div />
          <Decoys count={1} />
          <div>
            <div>
              <Decoys count={22} />
              <div className={look['head']}>
                <PostPictures post={post} token={token} withGroup={foreign} />
                <div className={look['headWords']}>
                  <PostHeadline
                    post={post}
                    token={token}
                    id={heading}
                    groupHeads={groupHeads}
                    level={alone ? 'h2' : post.group === undefined ? 'h4' : 'h3'}
                  />
                  <PostByline post={post} token={token} id={byline} named={groupHeads} />
                </div>
                <Actions />
              </div>
              <div>
                {post.text !== '' && <PostMessage post={post} token={token} id={message} whole={alone} />}
                {hasAttachment(post) && <PostAttachment post={post} token={token} id={attachment} />}
              </div>
              <div data-visualcompletion="ignore-dynamic">
                <PostFooter post={post} reactionsId={reactions} commentsId={comments} onComment={openComments} />
                {!post.promoted && <BelowPost post={post} token={token} whole={alone} boxed={boxed} />}
              </div>
            </div>
          </div>
          <Decoys count={21} />
        </div>
      </div>
    </div>
  );
}

function Actions() {
  const { words } = usePractice();
  return (
    <div>
      <Press aria-expanded={false} aria-haspopup="menu" aria-label={words.actions} className={look['actions']}>
        <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
          <circle cx="4" cy="10" r="1.7" />
          <circle cx="10" cy="10" r="1.7" />
          <circle cx="16" cy="10" r="1.7" />
        </svg>
      </Press>
    </div>
  );
}
