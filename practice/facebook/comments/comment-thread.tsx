import { useState } from 'react';
import type { FacebookAccount } from '../../world/index.ts';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import type { WallComment, WallPost } from '../wall/wall.ts';
import { CommentBox } from './comment-box.tsx';
import { CommentView } from './comment-view.tsx';
import look from './comments.module.css';

/** More replies than this are folded up until asked for. */
const unfolded = 2;

interface Props {
  readonly post: WallPost;
  readonly token: string;
  readonly comments: readonly WallComment[];
}

interface Answering {
  readonly comment: string;
  readonly whom: FacebookAccount;
  /** Whether it answers a reply: then the box begins with that person's name, as the site does it. */
  readonly named: boolean;
  /** Counts up, so that a box asked for again is built anew. */
  readonly time: number;
}

/** Comments with their replies, and at most one box to answer one of them. */
export function CommentThread({ post, token, comments }: Props) {
  const [answering, setAnswering] = useState<Answering>();
  const answer = (comment: WallComment, whom: FacebookAccount, named: boolean) =>
    setAnswering((before) => ({ comment: comment.id, whom, named, time: (before?.time ?? 0) + 1 }));

  return comments.map((comment) => (
    <div key={comment.id} className={look['thread']}>
      <CommentView post={post} comment={comment} token={token} onReply={() => answer(comment, comment.author, false)} />
      <div className={look['replies']}>
        <Replies post={post} parent={comment} token={token} onReply={(whom) => answer(comment, whom, true)} />
        {answering?.comment === comment.id && (
          <ReplyBox
            key={answering.time}
            post={post}
            comment={comment}
            whom={answering.whom}
            named={answering.named}
            onSent={() => setAnswering(undefined)}
          />
        )}
      </div>
    </div>
  ));
}

interface RepliesProps {
  readonly post: WallPost;
  readonly parent: WallComment;
  readonly token: string;
  readonly onReply: (whom: FacebookAccount) => void;
}

function Replies({ post, parent, token, onReply }: RepliesProps) {
  const { words, state } = usePractice();
  const [open, setOpen] = useState(parent.replies.length <= unfolded);
  // What the person just wrote is never folded away.
  const shown = open ? parent.replies : parent.replies.filter(({ id }) => state.sent.some((sent) => sent.id === id));
  return (
    <>
      {!open && (
        <Press className={look['unfold']} onClick={() => setOpen(true)}>
          <span dir="auto">{words.viewReplies(parent.replies.length)}</span>
        </Press>
      )}
      {shown.map((reply) => (
        <div key={reply.id}>
          <CommentView
            post={post}
            comment={reply}
            parent={parent}
            token={token}
            onReply={() => onReply(reply.author)}
          />
        </div>
      ))}
    </>
  );
}

interface ReplyBoxProps extends Pick<Answering, 'whom' | 'named'> {
  readonly post: WallPost;
  readonly comment: WallComment;
  readonly onSent: () => void;
}

function ReplyBox({ post, comment, whom, named, onSent }: ReplyBoxProps) {
  const { words, dispatch, clock } = usePractice();
  return (
    <CommentBox
      label={words.replyTo(whom.name)}
      begin={named ? `${whom.name} ` : undefined}
      focus
      onSend={(text, trusted) => {
        dispatch({ do: 'comment', post: post.id, parent: comment.id, text, at: clock(), trusted });
        onSent();
      }}
    />
  );
}
