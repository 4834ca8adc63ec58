import { useState } from 'react';
import { RichText } from '../posts/rich-text.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { Icon } from '../shell/icon.tsx';
import { Link } from '../shell/link.tsx';
import { photo } from '../shell/pictures.ts';
import { Press } from '../shell/press.tsx';
import { tracked } from '../shell/tracking.ts';
import { longAge, shortAge } from '../state/ages.ts';
import { usePractice } from '../state/practice-context.ts';
import { authorPath, commentPath, commentToken, type WallComment, type WallPost } from '../wall/wall.ts';
import look from './comments.module.css';

/** Longer comments than this are cut, in letters. */
const shownLetters = 300;

interface Props {
  readonly post: WallPost;
  readonly comment: WallComment;
  /** The comment that this one answers. */
  readonly parent?: WallComment;
  readonly token: string;
  readonly onReply: () => void;
}

/** One comment, or a reply to one: an article with a name, and a row of small buttons below its bubble. */
export function CommentView({ post, comment, parent, token, onReply }: Props) {
  const { words, state, clock } = usePractice();
  const { author } = comment;
  const ago = longAge(comment.at, clock(), state.language);
  const label =
    parent === undefined ? words.commentBy(author.name, ago) : words.replyBy(author.name, parent.author.name, ago);
  const authorLink = authorPath(author, post.group);
  const withToken = `${authorLink}${authorLink.includes('?') ? '&' : '?'}comment_id=${encodeURIComponent(commentToken(post, comment))}`;

  return (
    <div role="article" aria-label={label} tabIndex={-1} className={look['comment']}>
      <div className={look['picture']}>
        <span>
          <Link href={authorLink} token={token} place="R-R" aria-hidden="true" tabIndex={-1}>
            <Avatar account={author} size={parent === undefined ? 32 : 24} />
          </Link>
        </span>
      </div>
      <div className={look['body']}>
        <div>
          <div className={look['bubble']}>
            <span className={look['author']}>
              <Link href={withToken} token={token} place="R]-R">
                <span>
                  <span dir="auto">{author.name}</span>
                </span>
              </Link>
            </span>
            {author.id === post.author.id && <span className={look['badge']}>{words.author}</span>}
            <CommentText comment={comment} />
            {comment.likes > 0 && (
              <div className={look['likes']}>
                <Press aria-label={`${words.like}: ${words.people(comment.likes)}`}>
                  <Icon name="like" size={11} />
                  <span>{comment.likes}</span>
                </Press>
              </div>
            )}
          </div>
          {comment.image !== undefined && (
            <div className={look['image']}>
              <img
                width="240"
                height="176"
                alt={comment.image.description ?? words.noDescription}
                src={photo(comment.id)}
              />
            </div>
          )}
        </div>
        <ul className={look['row']}>
          <li>
            <span>
              <a
                role="link"
                tabIndex={0}
                href={tracked(commentPath(post, comment, parent), token, 'R-R')}
                onClick={(event) => event.preventDefault()}
              >
                {shortAge(comment.at, clock(), state.language)}
              </a>
            </span>
          </li>
          <li>
            <span>
              <div>
                <Press aria-label={words.like}>{words.like}</Press>
              </div>
            </span>
          </li>
          <li>
            <Press onClick={onReply}>{words.reply}</Press>
          </li>
        </ul>
      </div>
    </div>
  );
}

/** The words, with their language beside them, as only comments have it. */
function CommentText({ comment }: { comment: WallComment }) {
  const { words, state } = usePractice();
  const [whole, setWhole] = useState(false);
  const cut = !whole && comment.text.length > shownLetters;
  const foreign = comment.lang !== 'und' && comment.lang.split('-')[0] !== state.language;
  if (comment.text === '') return null;
  return (
    <div className={look['words']}>
      <span dir="auto" {...(comment.lang !== 'und' && { lang: comment.lang })}>
        <RichText
          text={cut ? `${comment.text.slice(0, shownLetters).replace(/\s+\S*$/, '')}… ` : comment.text}
          end={
            cut && (
              <Press className={look['more']} onClick={() => setWhole(true)}>
                {words.seeMore}
              </Press>
            )
          }
        />
      </span>
      {foreign && (
        <div className={look['translate']}>
          <Press>{words.seeTranslation}</Press>
        </div>
      )}
    </div>
  );
}
