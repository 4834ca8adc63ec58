import type { Person } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { Icon } from '../page/icon.tsx';
import { Link } from '../page/link.tsx';
import { usePractice } from '../state/practice-context.ts';
import css from './post.module.css';
import { NameParts } from './user-name.tsx';

/** The small line above a post: by whom it was reposted, or that it is pinned. Only the former is a link. */
export function SocialContext({ id, repostedBy }: { id: string; repostedBy: Person | undefined }) {
  const { words } = usePractice();
  return (
    <div className={box(css['contextRow'])}>
      <div className={box(css['contextIcon'])}>
        <div className={box()}>
          <Icon name={repostedBy ? 'repost' : 'pin'} />
        </div>
      </div>
      <div className={box(css['shrink'])}>
        <div className={box()}>
          <div className={box()}>
            {repostedBy ? (
              <Link href={`/${repostedBy.x?.handle}`} dir="ltr" className={css['context']} id={id}>
                <span id={id} data-testid="socialContext">
                  <span dir="ltr">
                    <span>
                      <NameParts name={words.reposted(repostedBy.x?.name ?? '')} />
                    </span>
                  </span>
                </span>
              </Link>
            ) : (
              <div dir="ltr" className={css['context']} id={id} data-testid="socialContext">
                {words.pinned}
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
