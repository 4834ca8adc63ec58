import { useState } from 'react';
import type { Person } from '../../world/index.ts';
import { RichText } from '../post/rich-text.tsx';
import { UserName } from '../post/user-name.tsx';
import { usePractice } from '../state/practice-context.ts';
import { Avatar } from './avatar.tsx';
import { box } from './box.ts';
import css from './page.module.css';

/** Somebody to follow: a person, and no post. */
export function PersonCell({ person, bio = true }: { person: Person; bio?: boolean }) {
  return (
    <div className={box(css['personCell'])} data-testid="UserCell">
      <Avatar person={person} size={40} />
      <div className={box(css['personText'])}>
        <div className={box(css['personHead'])}>
          <UserName person={person} stacked />
          <FollowButton person={person} />
        </div>
        {bio && person.x?.bio && (
          <div dir="auto" className={css['personBio']}>
            <RichText text={person.x.bio} />
          </div>
        )}
      </div>
    </div>
  );
}

/** X writes the account's own id into this button: nowhere else does what a page shows tell it. */
export function FollowButton({ person }: { person: Person }) {
  const { words } = usePractice();
  const [following, setFollowing] = useState(false);
  const label = following ? words.followingButton : words.follow;
  return (
    <button
      aria-label={`${label} @${person.x?.handle}`}
      role="button"
      type="button"
      className={following ? css['outlineButton'] : css['follow']}
      data-testid={`${person.x?.userId}-${following ? 'unfollow' : 'follow'}`}
      onClick={() => setFollowing(!following)}
    >
      <div dir="ltr">
        <span>{label}</span>
      </div>
    </button>
  );
}
