import { type MouseEvent, memo, useId } from 'react';
import type { WorldPost } from '../../world/index.ts';
import { Avatar } from '../page/avatar.tsx';
import { box } from '../page/box.ts';
import { Icon } from '../page/icon.tsx';
import { Link } from '../page/link.tsx';
import { usePractice } from '../state/practice-context.ts';
import { Actions } from './actions.tsx';
import { age, fullTime, shortCount } from './ages.ts';
import { Attachments } from './attachments.tsx';
import css from './post.module.css';
import { PostText } from './post-text.tsx';
import { QuotedPost } from './quoted-post.tsx';
import { SocialContext } from './social-context.tsx';
import { UserName } from './user-name.tsx';

interface Props {
  readonly post: WorldPost;
  /** A line up to the previous cell, or down to the next, where they belong together. */
  readonly above?: boolean;
  readonly below?: boolean;
  readonly context?: 'pinned' | 'repost' | undefined;
  /** The post that the page is about. */
  readonly focused?: boolean;
  readonly promoted?: boolean;
}

/** One post as X draws it. */
export const PostArticle = memo(function PostArticle(props: Props) {
  const { post, above = false, below = false, context, focused = false, promoted = false } = props;
  const { routing } = usePractice();
  const id = useId();
  const part = (name: string) => `id__${id}${name}`;
  const open = ({ target }: MouseEvent) => {
    const onControl = target instanceof Element && target.closest('a, button, [role="link"]') !== null;
    const selecting = getSelection()?.isCollapsed === false;
    if (!focused && !onControl && !selecting) routing.go(`/${post.author.x?.handle}/status/${post.id}`);
  };
  const content = (
    <>
      <PostText post={post} id={part('text')} focused={focused} />
      <Attachments post={post} />
      {post.quotes && <QuotedPost post={post.quotes} />}
    </>
  );
  return (
    <article
      aria-labelledby={['name', 'time', 'text', 'media', 'context', 'counts'].map(part).join(' ')}
      role="article"
      tabIndex={focused ? -1 : 0}
      className={box(css['article'])}
      data-testid="tweet"
      onClick={open}
    >
      <div className={box(css['articleInner'])}>
        <div className={box()}>
          <div className={box()}>
            <div className={box(css['topRow'])}>
              {above && (
                <div className={box(css['lineColumn'])}>
                  <div className={box(css['lineAbove'])} />
                </div>
              )}
              <div className={box(css['topSpace'])}>
                {context && (
                  <SocialContext id={part('context')} repostedBy={context === 'repost' ? post.repostedBy : undefined} />
                )}
              </div>
            </div>
          </div>
          <div className={box(css['columns'])}>
            <div className={box(css['avatarColumn'])}>
              <div className={box()} data-testid="Tweet-User-Avatar">
                <Avatar person={post.author} size={40} />
              </div>
              {below && <div className={box(css['lineBelow'])} />}
            </div>
            <div className={box(css['contentColumn'])}>
              <div className={box(css['head'])}>
                <UserName person={post.author} id={part('name')} stacked={focused}>
                  {!focused && !promoted ? <TimeLink post={post} id={part('time')} /> : undefined}
                </UserName>
                <HeadButtons promoted={promoted} />
              </div>
              {!focused && content}
              {!focused && (
                <div className={box()}>
                  <Actions post={post} id={part('counts')} />
                </div>
              )}
            </div>
          </div>
          {focused && (
            <div className={box()}>
              {content}
              <FocusedTime post={post} />
              <div className={box(css['focusedActions'])}>
                <Actions post={post} id={part('counts')} focused />
              </div>
            </div>
          )}
        </div>
      </div>
    </article>
  );
});

function TimeLink({ post, id }: { post: WorldPost; id: string }) {
  const { words, clock } = usePractice();
  const { short, long } = age(post.postedAt, clock(), words);
  return (
    <Link
      href={`/${post.author.x?.handle}/status/${post.id}`}
      dir="ltr"
      aria-label={long}
      className={css['time']}
      id={id}
    >
      <time dateTime={new Date(post.postedAt).toISOString()}>{short}</time>
    </Link>
  );
}

function FocusedTime({ post }: { post: WorldPost }) {
  const { words } = usePractice();
  const time = fullTime(post.postedAt, words);
  const href = `/${post.author.x?.handle}/status/${post.id}`;
  return (
    <div className={box(css['focusedTime'])}>
      <div dir="ltr">
        <Link href={href} aria-label={time} className={css['timeFocused']}>
          <time dateTime={new Date(post.postedAt).toISOString()}>{time}</time>
        </Link>
      </div>
      <div dir="ltr" aria-hidden="true" className={css['dot']}>
        <span>·</span>
      </div>
      <Link href={`${href}/analytics`} dir="ltr" className={css['viewsLink']}>
        <span>{shortCount(post.counts.views, words.locale)}</span> <span className={css['muted']}>{words.views}</span>
      </Link>
    </div>
  );
}

function HeadButtons({ promoted }: { promoted: boolean }) {
  const { words } = usePractice();
  return (
    <div className={box(css['headButtons'])}>
      {promoted ? (
        <div dir="ltr" className={css['muted']}>
          <span>{words.ad}</span>
        </div>
      ) : (
        <div className={box()}>
          <button aria-label={words.grok} role="button" type="button" className={css['headButton']}>
            <Icon name="spark" />
          </button>
        </div>
      )}
      <div className={box()}>
        <button
          aria-expanded="false"
          aria-haspopup="menu"
          aria-label={words.more}
          role="button"
          type="button"
          className={css['headButton']}
          data-testid="caret"
        >
          <div dir="ltr">
            <Icon name="dots" />
          </div>
        </button>
      </div>
    </div>
  );
}
