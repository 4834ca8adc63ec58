import { useMemo, useRef } from 'react';
import { hash } from '../../world/chance.ts';
import { CommentBox } from '../comments/comment-box.tsx';
import { CommentThread } from '../comments/comment-thread.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { Decoys } from '../shell/decoys.tsx';
import { useDomIds } from '../shell/dom-ids.ts';
import { Link } from '../shell/link.tsx';
import { Press } from '../shell/press.tsx';
import { trackingToken } from '../shell/tracking.ts';
import { usePractice } from '../state/practice-context.ts';
import { authorPath, groupPath, type WallPost } from '../wall/wall.ts';
import { hasAttachment, PostAttachment } from './post-attachment.tsx';
import { PostByline } from './post-byline.tsx';
import { PostFooter } from './post-footer.tsx';
import { PostHeadline } from './post-headline.tsx';
import { PostMessage } from './post-message.tsx';
import look from './posts.module.css';

interface Props {
  readonly post: WallPost;
  /** Its number in the feed, from 1. */
  readonly position: number;
  /** On its own page and in the dialog a post is an article, is never cut, and has all its comments below it. */
  readonly alone?: boolean;
  /** In whose pages the post is shown: a group's own do not name the group at each post. */
  readonly insideGroup?: boolean;
  /** Puts the caret into the comment box at once. */
  readonly focus?: boolean;
}

/**
 * A post. Nothing but the ids that `aria-labelledby` and `aria-describedby` name says which part is which; a part that
 * the post does not have leaves its id dangling.
 */
export function PostView({ post, position, alone = false, insideGroup = false, focus = false }: Props) {
  const { dispatch } = usePractice();
  const [heading, byline, message, attachment, comments, reactions] = useDomIds(6);
  const box = useRef<HTMLDivElement>(null);
  const token = useMemo(() => trackingToken(post), [post]);
  const boxed = alone || (post.group !== undefined && hash(post.number) % 3 > 0);
  const openComments = () => {
    if (boxed) box.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus();
    else dispatch({ do: 'openDialog', post: post.id });
  };

  return (
    <div
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
                <Pictures post={post} token={token} insideGroup={insideGroup} />
                <div className={look['headWords']}>
                  <PostHeadline
                    post={post}
                    token={token}
                    id={heading}
                    insideGroup={insideGroup}
                    level={alone ? 'h2' : post.group === undefined ? 'h4' : 'h3'}
                  />
                  <PostByline post={post} token={token} id={byline} insideGroup={insideGroup} />
                </div>
                <Actions />
              </div>
              <div>
                {post.text !== '' && <PostMessage post={post} token={token} id={message} whole={alone} />}
                {hasAttachment(post) && <PostAttachment post={post} token={token} id={attachment} />}
              </div>
              <div data-visualcompletion="ignore-dynamic">
                <PostFooter post={post} reactionsId={reactions} commentsId={comments} onComment={openComments} />
                {!post.promoted && (
                  <div ref={box}>
                    <BelowPost post={post} token={token} alone={alone} boxed={boxed} focus={focus} />
                  </div>
                )}
              </div>
            </div>
          </div>
          <Decoys count={21} />
        </div>
      </div>
    </div>
  );
}

interface PartProps {
  readonly post: WallPost;
  readonly token: string;
}

/** In a feed the last comment at most, and in groups a box; else all comments. */
function BelowPost({ post, token, alone, boxed, focus }: PartProps & Record<'alone' | 'boxed' | 'focus', boolean>) {
  const { words, state, dispatch, clock } = usePractice();
  const question = post.group !== undefined && post.text.includes('?');
  const shown = alone ? post.comments : post.comments.slice(-1);
  const { name } = state.actor;
  return (
    <div className={look['below']}>
      {alone && post.comments.length > 1 && <Press className={look['sort']}>{words.mostRelevant}</Press>}
      {!alone && post.comments.length > 1 && (
        <Press className={look['sort']} onClick={() => dispatch({ do: 'openDialog', post: post.id })}>
          <span dir="auto">{words.viewMore}</span>
        </Press>
      )}
      {/* The box below belongs to this post alone: with another one it is built anew. */}
      <CommentThread key={`comments ${post.id}`} post={post} token={token} comments={shown} />
      {boxed && (
        <CommentBox
          key={`box ${post.id}`}
          label={question ? words.answerAs(name) : words.commentAs(name)}
          focus={focus}
          onSend={(text, trusted) => dispatch({ do: 'comment', post: post.id, text, at: clock(), trusted })}
        />
      )}
    </div>
  );
}

/** The round pictures: in foreign groups the group's with the author's in its corner. */
function Pictures({ post, token, insideGroup }: PartProps & { insideGroup: boolean }) {
  const { group, author } = post;
  if (group === undefined || insideGroup) {
    return (
      <div aria-hidden="true">
        <Link href={authorPath(author, group)} token={token} aria-label={author.name}>
          <Avatar account={author} size={40} />
        </Link>
      </div>
    );
  }
  return (
    <div aria-hidden="true" className={look['pictures']}>
      <div>
        <span>
          <Link href={groupPath(group)} token={token} aria-label={group.name}>
            <div className={look['groupPicture']}>
              <Avatar account={{ ...group, page: true }} size={36} />
            </div>
          </Link>
        </span>
      </div>
      <div />
      <div className={look['cornerPicture']}>
        <span>
          <Link href={authorPath(author, group)} token={token} aria-hidden="true" tabIndex={-1}>
            <Avatar account={author} size={24} label={author.name} />
          </Link>
        </span>
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
          <circle cx="4" cy="10" r="1.700" />
          <circle cx="10" cy="10" r="1.700" />
          <circle cx="16" cy="10" r="1.700" />
        </svg>
      </Press>
    </div>
  );
}
