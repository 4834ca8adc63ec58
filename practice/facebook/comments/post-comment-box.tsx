import { usePractice } from '../state/practice-context.ts';
import type { WallPost } from '../wall/wall.ts';
import { CommentBox } from './comment-box.tsx';

/** The box for a comment on the post itself. Where somebody asks in a group, the site speaks of an answer. */
export function PostCommentBox({ post, focus = false }: { post: WallPost; focus?: boolean }) {
  const { words, state, dispatch, clock } = usePractice();
  const asks = post.group !== undefined && post.text.includes('?');
  const { name } = state.actor;
  return (
    <CommentBox
      label={asks ? words.answerAs(name) : words.commentAs(name)}
      focus={focus}
      onSend={(text, trusted) => dispatch({ do: 'comment', post: post.id, text, at: clock(), trusted })}
    />
  );
}
