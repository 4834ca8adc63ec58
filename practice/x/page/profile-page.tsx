import { useMemo } from 'react';
import type { Person } from '../../world/index.ts';
import { profileCells } from '../feed/other-cells.ts';
import { Timeline } from '../feed/timeline.tsx';
import { RichText } from '../post/rich-text.tsx';
import { NameParts } from '../post/user-name.tsx';
import { usePractice } from '../state/practice-context.ts';
import { Avatar } from './avatar.tsx';
import { BackBar } from './back-bar.tsx';
import { box } from './box.ts';
import { VerifiedIcon } from './icon.tsx';
import css from './page.module.css';
import { FollowButton } from './person-cell.tsx';
import { postPicture } from './pictures.ts';

/** Somebody's page: who they are and what they wrote. */
export function ProfilePage({ person }: { person: Person }) {
  const { posts, words, ownHandle } = usePractice();
  const { handle, name, bio, verified } = person.x ?? { handle: '', name: '', bio: '' };
  const cells = useMemo(() => profileCells(posts, handle), [posts, handle]);
  return (
    <div className={box()}>
      <BackBar>
        <NameParts name={name} />
      </BackBar>
      <div
        className={box(css['banner'])}
        style={{ backgroundImage: `url("${postPicture(`banner-${person.key}`)}")` }}
      />
      <div className={box(css['profileHead'])}>
        <div className={box(css['profileRow'])}>
          <div className={box(css['profileAvatar'], verified === 'business' && css['profileAvatarSquare'])}>
            <Avatar person={person} size={116} />
          </div>
          {handle !== ownHandle && (
            <div className={box()} data-testid="placementTracking">
              <FollowButton person={person} />
            </div>
          )}
        </div>
        <div className={box()} data-testid="UserName">
          <div dir="ltr" className={css['profileName']}>
            <span>
              <NameParts name={name} />
            </span>
            {verified && <VerifiedIcon label={words.verified} business={verified === 'business'} />}
          </div>
          <div dir="ltr" className={css['profileHandle']}>
            <span>@{handle}</span>
          </div>
        </div>
        <div dir="auto" className={css['profileBio']} data-testid="UserDescription">
          <RichText text={bio} />
        </div>
      </div>
      <nav role="navigation" className={box(css['tabs'], css['profileTabs'])}>
        {[words.posts, words.replies, words.media].map((label, index) => (
          <div key={label} className={box(css['tabPart'])}>
            <div dir="ltr" className={index === 0 ? css['tabOn'] : css['tabOff']}>
              <span>{label}</span>
            </div>
          </div>
        ))}
      </nav>
      <Timeline name={`profile ${handle}`} title={name} label={`Timeline: ${name}`} cells={cells} />
    </div>
  );
}
