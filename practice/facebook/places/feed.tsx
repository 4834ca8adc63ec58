import { useRef } from 'react';
import { type PostPlace, PostView } from '../posts/post-view.tsx';
import { useDomIds } from '../shell/dom-ids.ts';
import { usePractice } from '../state/practice-context.ts';
import type { WallPost } from '../wall/wall.ts';
import look from './places.module.css';
import { useWindow } from './use-window.ts';

/** Empty places that stand below the last post while there is more to come. */
const ahead = 2;

/** A feed: posts near the screen as elements that are used again, empty places of the same height for the others. */
export function Feed({ posts, place }: { posts: readonly WallPost[]; place: PostPlace }) {
  const { words } = usePractice();
  const feed = useRef<HTMLDivElement>(null);
  const { slots, known, height } = useWindow(feed, posts.length);
  const places = Array.from({ length: Math.min(known + ahead, posts.length) }, (_, at) => at);
  return (
    <div role="feed" aria-label={words.newsFeed} ref={feed} className={look['feed']}>
      {places.map((at) => {
        const slot = slots.get(at);
        const post = posts[at];
        return (
          <div key={slot ?? `empty ${at}`} data-virtualized="false">
            <div className={look['place']}>
              {slot !== undefined && post !== undefined ? (
                <PostView post={post} position={at + 1} place={place} />
              ) : (
                <EmptyPlace position={at + 1} height={height(at)} />
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** A post that is not there now: its number, and ids that nothing has. */
function EmptyPlace({ position, height }: { position: number; height: number }) {
  const [heading, ...parts] = useDomIds(6);
  return (
    <div aria-posinset={position} aria-describedby={parts.join(' ')} aria-labelledby={heading}>
      <div data-virtualized="true" style={{ minHeight: height }}>
        <div hidden />
      </div>
    </div>
  );
}
