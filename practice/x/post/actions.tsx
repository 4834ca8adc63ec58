import type { MouseEvent, ReactNode } from 'react';
import type { WorldPost } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { Icon, type IconName } from '../page/icon.tsx';
import { Link } from '../page/link.tsx';
import { usePractice } from '../state/practice-context.ts';
import { shortCount } from './ages.ts';
import css from './post.module.css';

interface Props {
  readonly post: WorldPost;
  readonly id: string;
  readonly focused?: boolean;
}

/** The row of buttons below a post; its label tells all counts in the page's language. */
export function Actions({ post, id, focused = false }: Props) {
  const { words, session, store, openReply, answersTo } = usePractice();
  const liked = session.liked.has(post.id);
  const counts = {
    ...post.counts,
    replies: Math.max(post.counts.replies, answersTo.get(post.id)?.length ?? 0),
    likes: post.counts.likes + (liked ? 1 : 0),
  };
  const { locale } = words;
  return (
    <div aria-label={words.allCounts(counts)} role="group" className={box(css['actions'])} id={id}>
      <Action
        testId="reply"
        icon="reply"
        label={words.replyAction(counts.replies)}
        count={counts.replies}
        locale={locale}
        press={() => openReply(post)}
      />
      <Action
        testId="retweet"
        icon="repost"
        label={words.repostAction(counts.reposts)}
        count={counts.reposts}
        locale={locale}
        menu
      />
      <Action
        testId={liked ? 'unlike' : 'like'}
        icon="like"
        label={words.likeAction(counts.likes, liked)}
        count={counts.likes}
        locale={locale}
        on={liked}
        press={() => store.like(post.id)}
      />
      {!focused && (
        <div className={box(css['actionCell'])}>
          <Link
            href={`/${post.author.x?.handle}/status/${post.id}/analytics`}
            aria-label={words.viewsAction(counts.views)}
            className={css['action']}
          >
            <ActionFace icon="views" count={counts.views} locale={locale} />
          </Link>
        </div>
      )}
      <Action testId="bookmark" icon="bookmark" label={words.bookmark} locale={locale} />
      <div className={box()}>
        <div className={box()}>
          <button
            aria-expanded="false"
            aria-haspopup="menu"
            aria-label={words.share}
            role="button"
            className={css['action']}
            type="button"
            onClick={stop}
          >
            <ActionFace icon="share" locale={locale} />
          </button>
        </div>
      </div>
    </div>
  );
}

function stop(event: MouseEvent): void {
  event.stopPropagation();
}

interface ActionProps {
  readonly testId: string;
  readonly icon: IconName;
  readonly label: string;
  readonly locale: string;
  readonly count?: number;
  readonly on?: boolean;
  readonly menu?: boolean;
  readonly press?: () => void;
}

function Action({ testId, icon, label, count, locale, on = false, menu = false, press }: ActionProps) {
  const pressed = (event: MouseEvent) => {
    event.stopPropagation();
    press?.();
  };
  return (
    <div className={box(css['actionCell'])}>
      <button
        {...(menu && { 'aria-expanded': false, 'aria-haspopup': 'menu' })}
        aria-label={label}
        role="button"
        className={on ? css['actionOn'] : css['action']}
        data-testid={testId}
        type="button"
        onClick={pressed}
      >
        <ActionFace icon={icon} locale={locale} filled={on} {...(count !== undefined && { count })} />
      </button>
    </div>
  );
}

function ActionFace({
  icon,
  count,
  locale,
  filled = false,
}: {
  icon: IconName;
  count?: number;
  locale: string;
  filled?: boolean;
}): ReactNode {
  return (
    <div dir="ltr" className={css['actionFace']}>
      <div className={box()}>
        <div className={box(css['actionGlow'])} />
        <Icon name={icon} filled={filled} />
      </div>
      {count !== undefined && (
        <div className={box(css['count'])}>
          <span data-testid="app-text-transition-container">
            <span>{count > 0 && <span>{shortCount(count, locale)}</span>}</span>
          </span>
        </div>
      )}
    </div>
  );
}
