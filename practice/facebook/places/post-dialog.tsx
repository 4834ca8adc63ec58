import { useEffect, useEffectEvent } from 'react';
import { PostCommentBox } from '../comments/post-comment-box.tsx';
import { PostView } from '../posts/post-view.tsx';
import { useDomIds } from '../shell/dom-ids.ts';
import { Icon } from '../shell/icon.tsx';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import type { WallPost } from '../wall/wall.ts';
import look from './places.module.css';

/** A post with all its comments over the feed, which stays where it is. */
export function PostDialog({ post }: { post: WallPost }) {
  const { words, dispatch } = usePractice();
  const [heading] = useDomIds(1);
  const close = useEffectEvent(() => dispatch({ do: 'closeDialog' }));
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <div className={look['veil']}>
      <div role="dialog" aria-labelledby={heading} aria-modal="true" className={look['dialog']}>
        <div className={look['dialogHead']}>
          <h2 id={heading}>
            <span dir="auto">{words.postOf(post.author.name)}</span>
          </h2>
          <Press aria-label={words.close} className={look['round']} onClick={() => dispatch({ do: 'closeDialog' })}>
            <Icon name="close" />
          </Press>
        </div>
        <div className={look['dialogBody']}>
          <PostView post={post} position={1} place="dialog" />
        </div>
        <div className={look['dialogFoot']}>
          <PostCommentBox post={post} focus />
        </div>
      </div>
    </div>
  );
}
