import type { ReactNode } from 'react';
import { Link } from '../shell/link.tsx';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import { authorPath, groupPath, type WallPost } from '../wall/wall.ts';
import look from './posts.module.css';

interface Props {
  readonly post: WallPost;
  readonly token: string;
  readonly id?: string | undefined;
  /** The group heads the post, and the person stands in the line below. */
  readonly groupHeads?: boolean;
  readonly level: 'h2' | 'h3' | 'h4';
}

/** The heading of a post: who wrote it, or in which group. */
export function PostHeadline({ post, token, id, groupHeads = false, level: Heading }: Props) {
  const { words, state } = usePractice();
  const { group, author } = post;
  const own = state.identities.some(({ id }) => id === author.id);
  return (
    <span dir="ltr" className={look['headline']}>
      <div data-ad-rendering-role="profile_name">
        <Heading id={id} className={look['name']}>
          {group !== undefined && groupHeads ? (
            <div dir="ltr">
              <span>
                <span>
                  <Link href={groupPath(group)} token={token} place="-UC,P-y-R">
                    <span>{group.name}</span>
                  </Link>
                </span>
              </span>
              <Aside>{words.join}</Aside>
            </div>
          ) : (
            <>
              <span>
                <b>
                  <span>
                    <Link href={authorPath(author, group)} token={token} place="-]C,P-R">
                      {author.name}
                    </Link>
                  </span>
                </b>
              </span>
              {post.with !== undefined && (
                <span className={look['with']}>
                  {` ${words.with} `}
                  <Link href={authorPath(post.with)} token={token}>
                    {post.with.name}
                  </Link>
                  .
                </span>
              )}
              {author.page && !own && <Aside>{words.follow}</Aside>}
            </>
          )}
        </Heading>
      </div>
    </span>
  );
}

/** " · Join" after a name: a button inside of the heading. */
function Aside({ children }: { children: ReactNode }) {
  return (
    <span dir="ltr">
      <span>
        <span> </span>
        <span aria-hidden="true">·</span>
        <span> </span>
      </span>
      <Press className={look['join']}>
        <span>
          <span>{children}</span>
        </span>
      </Press>
    </span>
  );
}
