import { Icon, type IconName } from '../shell/icon.tsx';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import { countComments, type WallPost } from '../wall/wall.ts';
import look from './posts.module.css';

interface Props {
  readonly post: WallPost;
  readonly reactionsId?: string | undefined;
  readonly commentsId?: string | undefined;
  readonly onComment: () => void;
}

/** Counts, and the three buttons below them. */
export function PostFooter({ post, reactionsId, commentsId, onComment }: Props) {
  const { words } = usePractice();
  const comments = countComments(post.comments);
  return (
    <div>
      <div className={look['counts']}>
        <div>
          {post.likes > 0 && (
            <>
              <span aria-label={words.whoReacted} role="toolbar" className={look['reactions']}>
                <span id={reactionsId}>
                  <span>
                    <Press aria-label={`${words.like}: ${words.people(post.likes)}`} className={look['reaction']}>
                      <Icon name="like" size={11} />
                    </Press>
                  </span>
                </span>
              </span>
              <div>
                <Press className={look['count']}>
                  <div className={look['unseen']}>{words.reactions}</div>
                  <span aria-hidden="true">
                    <span>{post.likes}</span>
                  </span>
                  <span className={look['unseen']}>{post.likes}</span>
                </Press>
              </div>
            </>
          )}
        </div>
        <div>
          {comments > 0 && (
            <Press id={commentsId} className={look['count']} onClick={onComment}>
              <span dir="auto">{words.comments(comments)}</span>
            </Press>
          )}
          {post.shares > 0 && (
            <Press className={look['count']}>
              <span dir="auto">{words.shares(post.shares)}</span>
            </Press>
          )}
        </div>
      </div>
      <div className={look['buttons']}>
        <div>
          <FooterButton icon="like" part="like_button" label={words.like} text={words.like} />
          <Press aria-label={words.react} className={look['react']} />
        </div>
        <div>
          <FooterButton
            icon="comment"
            part="comment_button"
            label={words.leaveComment}
            text={words.comment}
            onClick={onComment}
          />
        </div>
        <div>
          <FooterButton icon="share" part="share_button" label={words.shareLong} text={words.share} />
        </div>
      </div>
    </div>
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly part: string;
  readonly label: string;
  readonly text: string;
  readonly onClick?: () => void;
}

function FooterButton({ icon, part, label, text, onClick }: ButtonProps) {
  return (
    <Press aria-label={label} className={look['button']} {...(onClick && { onClick })}>
      <div>
        <div>
          <Icon name={icon} />
          <div data-ad-rendering-role={part} />
        </div>
        <div>
          <span dir="auto">{text}</span>
        </div>
      </div>
    </Press>
  );
}
