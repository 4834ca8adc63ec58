import type { Person } from '../../world/index.ts';
import { box } from './box.ts';
import { Link } from './link.tsx';
import css from './page.module.css';
import { avatarPicture } from './pictures.ts';

interface Props {
  readonly person: Person;
  readonly size: number;
  /** Where a press leads to the profile; inside quotes and buttons it does not. */
  readonly linked?: boolean;
}

/** A profile picture in the box that X names after the handle. */
export function Avatar({ person, size, linked = true }: Props) {
  const handle = person.x?.handle ?? '';
  const picture = avatarPicture(person.key, person.x?.name ?? handle);
  const square = person.x?.verified === 'business';
  const inner = (
    <>
      <div className={box(css['avatarRim'])} />
      <div className={box(css['avatarFace'])}>
        <div className={box(css['fill'])}>
          <div className={box(css['avatarPicture'])} style={{ backgroundImage: `url("${picture}")` }} />
          <img alt="" draggable="true" src={picture} className={css['hiddenPicture']} />
        </div>
      </div>
    </>
  );
  return (
    <div
      className={box(css['avatar'], square && css['avatarSquare'])}
      data-testid={`UserAvatar-Container-${handle}`}
      style={{ width: size, height: size }}
    >
      <div className={box()} style={{ paddingBottom: '100%' }} />
      <div className={box(css['fill'])}>
        {linked ? (
          <Link href={`/${handle}`} aria-hidden="true" tabIndex={-1} className={css['fill']}>
            {inner}
          </Link>
        ) : (
          <div aria-hidden="true" role="presentation" className={box(css['fill'])}>
            {inner}
          </div>
        )}
      </div>
    </div>
  );
}
