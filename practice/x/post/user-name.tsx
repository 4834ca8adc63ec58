import type { ReactNode } from 'react';
import { type Person, splitText } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { VerifiedIcon } from '../page/icon.tsx';
import { Link } from '../page/link.tsx';
import page from '../page/page.module.css';
import { avatarPicture } from '../page/pictures.ts';
import { usePractice } from '../state/practice-context.ts';
import css from './post.module.css';
import { Emoji } from './rich-text.tsx';

interface Props {
  readonly person: Person;
  readonly id?: string;
  /** In a quote there are no links inside. */
  readonly quoted?: boolean;
  /** Name and handle on two lines, as on the post in focus. */
  readonly stacked?: boolean;
  /** The time, where it stands in this line. */
  readonly children?: ReactNode;
}

/** The line with name, badges, handle and time. */
export function UserName({ person, id, quoted = false, stacked = false, children }: Props) {
  const { words } = usePractice();
  const { handle, name, verified, affiliate } = person.x ?? { handle: '', name: '' };
  const shown = (
    <div className={box(css['nameRow'])}>
      <div dir="ltr" className={css['name']}>
        <span className={css['nameText']}>
          <span>
            <NameParts name={name} />
          </span>
        </span>
      </div>
      <div dir="ltr" className={css['badges']}>
        <span className={css['badgeRow']}>
          {verified && <VerifiedIcon label={words.verified} business={verified === 'business'} />}
          {affiliate !== undefined && <AffiliateBadge key={affiliate} owner={affiliate} />}
        </span>
      </div>
    </div>
  );
  const at = (
    <div dir="ltr" className={css['handle']}>
      <span>@{handle}</span>
    </div>
  );
  return (
    <div className={box(stacked ? css['userNameStacked'] : css['userName'])} id={id} data-testid="User-Name">
      <div className={box(css['namePart'])}>
        <div className={box(css['shrink'])}>
          {quoted ? (
            <div className={box(css['shrink'])}>{shown}</div>
          ) : (
            <Link href={`/${handle}`} className={css['nameLink']}>
              {shown}
            </Link>
          )}
        </div>
      </div>
      <div className={box(css['handlePart'])}>
        <div className={box(css['handleRow'])}>
          <div className={box(css['shrink'])}>
            {quoted ? (
              <div tabIndex={-1} className={box()}>
                {at}
              </div>
            ) : (
              <Link href={`/${handle}`} tabIndex={-1} className={css['plainLink']}>
                {at}
              </Link>
            )}
          </div>
          {children !== undefined && (
            <>
              <div dir="ltr" aria-hidden="true" className={css['dot']}>
                <span>·</span>
              </div>
              <div className={box(css['noShrink'])}>{children}</div>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** A name's letters as text, its emoji as pictures. */
export function NameParts({ name }: { name: string }) {
  return splitText(name).map((part, index) =>
    // The parts of one name never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    part.kind === 'emoji' ? <Emoji key={index} emoji={part.text} /> : <span key={index}>{part.text}</span>,
  );
}

/** The small picture of the organisation behind an account: a link inside the name's link, as on X. */
function AffiliateBadge({ owner }: { owner: string }) {
  const picture = avatarPicture(owner, owner);
  return (
    <div tabIndex={0} className={box(css['affiliate'])} role="link">
      <div className={box(css['affiliateBox'])}>
        <div className={box()} style={{ paddingBottom: '100%' }} />
        <div className={box(page['fill'])}>
          <div className={box(page['avatarPicture'])} style={{ backgroundImage: `url("${picture}")` }} />
          <img alt="" draggable="false" src={picture} className={page['hiddenPicture']} />
        </div>
      </div>
    </div>
  );
}
