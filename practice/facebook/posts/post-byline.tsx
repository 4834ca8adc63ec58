import { type PointerEvent, useState } from 'react';
import { Link } from '../shell/link.tsx';
import { ScrambledText } from '../shell/scrambled-text.tsx';
import { postAge } from '../state/ages.ts';
import { usePractice } from '../state/practice-context.ts';
import { authorPath, postPath, type WallPost } from '../wall/wall.ts';
import look from './posts.module.css';

interface Props {
  readonly post: WallPost;
  readonly token: string;
  readonly id?: string | undefined;
  /** The author is named here, where the group heads the post. */
  readonly named?: boolean;
}

/** The line below the heading: in foreign groups the author, then the time, then who may see it. */
export function PostByline({ post, token, id, named = false }: Props) {
  const { words } = usePractice();
  const { group, author, promoted } = post;
  return (
    <span dir="ltr">
      <div id={id} className={look['byline']}>
        {named && (
          <>
            <span>
              <span>
                <span>
                  <Link href={authorPath(author, group)} token={token} place="-]K-R" className={look['bylineAuthor']}>
                    <span>{author.name}</span>
                  </Link>
                </span>
              </span>
            </span>
            <Dot />
          </>
        )}
        {promoted ? <Promoted post={post} token={token} /> : <TimeLink post={post} token={token} />}
        <Dot />
        <span>
          <span className={look['audience']}>
            <svg
              viewBox="0 0 16 16"
              width="12"
              height="12"
              fill="currentColor"
              // @ts-expect-error SVG has no such attribute, the site writes it all the same.
              title={group === undefined ? words.sharedWithPublic : words.sharedWithGroup}
            >
              <path d="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zm5.9 7h-2.4c-.1-1.800-.5-3.400-1.100-4.500A6.500 6.500 0 0 1 13.900 7zM8 1.500c.8.700 1.800 2.700 2 5.500H6c.2-2.800 1.200-4.800 2-5.500zM5.600 2.500C5 3.600 4.600 5.200 4.500 7H2.100a6.500 6.500 0 0 1 3.500-4.500zM2.100 9h2.400c.1 1.800.5 3.400 1.100 4.500A6.500 6.500 0 0 1 2.100 9zM8 14.500c-.8-.7-1.800-2.700-2-5.500h4c-.2 2.800-1.200 4.800-2 5.500zm2.400-1c.6-1.100 1-2.700 1.100-4.500h2.400a6.500 6.500 0 0 1-3.500 4.500z" />
            </svg>
          </span>
        </span>
      </div>
    </span>
  );
}

/** The time, whose link says where it leads only while the pointer is on it. */
function TimeLink({ post, token }: { post: WallPost; token: string }) {
  const { state, clock } = usePractice();
  const [pointed, setPointed] = useState<string>();
  const reveal = (_: PointerEvent | React.FocusEvent) => setPointed(post.id);
  return (
    <span>
      <span>
        <Link
          href={pointed === post.id ? postPath(post) : ''}
          token={token}
          onPointerOver={reveal}
          onFocus={reveal}
          target="_blank"
        >
          <ScrambledText text={postAge(post.at, clock(), state.language)} seed={post.number} />
        </Link>
      </span>
    </span>
  );
}

function Promoted({ post, token }: { post: WallPost; token: string }) {
  const { words } = usePractice();
  return (
    <span>
      <span>
        <Link href={`/ads/about/?entry_product=ad_preferences&ad=${post.number}`} token={token}>
          <ScrambledText text={words.sponsored} seed={post.number} />
        </Link>
      </span>
    </span>
  );
}

function Dot() {
  return (
    <span>
      <span>
        <span> </span>
        <span aria-hidden="true">·</span>
        <span> </span>
      </span>
    </span>
  );
}
