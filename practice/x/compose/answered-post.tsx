import type { WorldPost } from '../../world/index.ts';
import { Avatar } from '../page/avatar.tsx';
import { box } from '../page/box.ts';
import { age } from '../post/ages.ts';
import css from '../post/post.module.css';
import { RichText } from '../post/rich-text.tsx';
import { UserName } from '../post/user-name.tsx';
import { usePractice } from '../state/practice-context.ts';

/** The post one answers, as the dialog shows it: it looks like a post, and has no link to itself and no buttons. */
export function AnsweredPost({ post }: { post: WorldPost }) {
  const { words, clock } = usePractice();
  const time = age(post.postedAt, clock(), words);
  return (
    <article role="article" tabIndex={-1} className={box(css['answered'])} data-testid="tweet">
      <div className={box(css['columns'])}>
        <div className={box(css['avatarColumn'])}>
          <div className={box()} data-testid="Tweet-User-Avatar">
            <Avatar person={post.author} size={40} linked={false} />
          </div>
          <div className={box(css['lineBelow'])} />
        </div>
        <div className={box(css['contentColumn'])}>
          <UserName person={post.author} quoted>
            <div dir="ltr" aria-label={time.long} className={css['time']}>
              <time dateTime={new Date(post.postedAt).toISOString()}>{time.short}</time>
            </div>
          </UserName>
          {post.text !== '' && (
            <div dir="auto" lang={post.lang} className={css['text']} data-testid="tweetText">
              <RichText text={post.text} />
            </div>
          )}
        </div>
      </div>
    </article>
  );
}
