import { CommentThread } from '../comments/comment-thread.tsx';
import { PostCommentBox } from '../comments/post-comment-box.tsx';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import type { WallPost } from '../wall/wall.ts';
import look from './posts.module.css';

interface Props {
  readonly post: WallPost;
  readonly token: string;
  /** All comments, or in feeds the last one at most. */
  readonly whole: boolean;
  /** Whether a box for an own comment stands below them. */
  readonly boxed: boolean;
}

/** What was said about a post, and the box to say something oneself. */
export function BelowPost({ post, token, whole, boxed }: Props) {
  const { words, dispatch } = usePractice();
  if (!boxed && post.comments.length === 0) return null;
  return (
    <div className={look['below']}>
      {post.comments.length > 1 &&
        (whole ? (
          <Press className={look['sort']}>{words.mostRelevant}</Press>
        ) : (
          <Press className={look['sort']} onClick={() => dispatch({ do: 'openDialog', post: post.id })}>
            <span dir="auto">{words.viewMore}</span>
          </Press>
        ))}
      {/* Comments and box belong to this post alone: with another one they are built anew. */}
      <div key={`comments ${post.id}`}>
        <CommentThread post={post} token={token} comments={whole ? post.comments : post.comments.slice(-1)} />
      </div>
      {boxed && (
        <div key={`box ${post.id}`}>
          <PostCommentBox post={post} />
        </div>
      )}
    </div>
  );
}
