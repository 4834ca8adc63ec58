import { Avatar } from '../shell/avatar.tsx';
import { Link } from '../shell/link.tsx';
import { authorPath, groupPath, type WallPost } from '../wall/wall.ts';
import look from './posts.module.css';

interface Props {
  readonly post: WallPost;
  readonly token: string;
  /** Outside of its group a post shows the group's picture, with the author's in its corner. */
  readonly withGroup: boolean;
}

/** The round pictures before a heading. */
export function PostPictures({ post, token, withGroup }: Props) {
  const { group, author } = post;
  const authorPicture = (size: number) => (
    <Link href={authorPath(author, group)} token={token} aria-hidden="true" tabIndex={-1}>
      <Avatar account={author} size={size} label={author.name} />
    </Link>
  );
  if (group === undefined || !withGroup) return <div aria-hidden="true">{authorPicture(40)}</div>;
  return (
    <div aria-hidden="true" className={look['pictures']}>
      <div>
        <span>
          <Link href={groupPath(group)} token={token} aria-label={group.name}>
            <div className={look['groupPicture']}>
              <Avatar account={{ ...group, page: true }} size={36} />
            </div>
          </Link>
        </span>
      </div>
      <div />
      <div className={look['cornerPicture']}>
        <span>{authorPicture(24)}</span>
      </div>
    </div>
  );
}
