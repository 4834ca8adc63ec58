import { useId } from 'react';
import type { WorldPost } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { Icon } from '../page/icon.tsx';
import { Link, OutsideLink } from '../page/link.tsx';
import page from '../page/page.module.css';
import { postPicture } from '../page/pictures.ts';
import { usePractice } from '../state/practice-context.ts';
import css from './post.module.css';

/** Pictures, a video or the preview of a linked page below the text. */
export function Attachments({ post }: { post: WorldPost }) {
  const first = useId();
  const second = useId();
  if (post.images.length === 0 && post.video === undefined && post.card === undefined) return null;
  return (
    <div aria-labelledby={`id__${first} id__${second}`} className={box(css['attachment'])} id={`id__${first}`}>
      {post.images.length > 0 && (
        <div className={box(css['photos'], css[`photos${Math.min(post.images.length, 4)}`])}>
          {post.images.slice(0, 4).map((image, index) => (
            // Pictures have no name of their own, and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Photo key={index} post={post} index={index} description={image.description} />
          ))}
        </div>
      )}
      {post.video !== undefined && <Video post={post} seconds={post.video} />}
      {post.card !== undefined && <Card post={post} card={post.card} />}
    </div>
  );
}

interface PhotoProps {
  readonly post: WorldPost;
  readonly index: number;
  readonly description: string | undefined;
}

export function Photo({ post, index, description }: PhotoProps) {
  const { words } = usePractice();
  const picture = postPicture(`${post.key}-${index}`);
  const label = description ?? words.image;
  return (
    <div className={box(css['photo'])}>
      <Link href={`/${post.author.x?.handle}/status/${post.id}/photo/${index + 1}`} className={css['plainLink']}>
        <div className={box()}>
          <div className={box()} style={{ paddingBottom: '56.25%' }} />
          <div className={box(page['fill'])}>
            <div aria-label={label} className={box(page['fill'])} data-testid="tweetPhoto">
              <div className={box(page['avatarPicture'])} style={{ backgroundImage: `url("${picture}")` }} />
              <img alt={label} draggable="true" src={picture} className={page['hiddenPicture']} />
            </div>
          </div>
        </div>
      </Link>
    </div>
  );
}

/** A player; `placementTracking` around it is X's, and has nothing to do with advertising. */
function Video({ post, seconds }: { post: WorldPost; seconds: number }) {
  const { words } = usePractice();
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className={box(css['photos'])}>
      <div className={box()} data-testid="tweetPhoto">
        <div className={box()} style={{ paddingBottom: '56.25%' }} />
        <div className={box(page['fill'])}>
          <div className={box(page['fill'])} data-testid="placementTracking">
            <div className={box(page['fill'])} data-testid="videoPlayer">
              <div className={box(page['fill'])}>
                <div data-testid="videoComponent" className={css['videoComponent']}>
                  <video
                    preload="none"
                    tabIndex={-1}
                    playsInline
                    aria-label={words.video}
                    poster={postPicture(`${post.key}-video`)}
                    className={css['video']}
                  />
                  <div className={box(css['play'])}>
                    <Icon name="play" filled />
                  </div>
                  <div dir="ltr" className={css['videoTime']}>
                    <span>
                      <span>{length}</span>
                    </span>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function Card({ post, card }: { post: WorldPost; card: NonNullable<WorldPost['card']> }) {
  const [one, two] = [useId(), useId()];
  return (
    <div
      aria-labelledby={`id__${one} id__${two}`}
      className={box(css['card'])}
      id={`id__${two}`}
      data-testid="card.wrapper"
    >
      <div className={box()} id={`id__${one}`} data-testid="card.layoutLarge.media">
        <OutsideLink
          href={`https://t.co/${post.key}`}
          aria-label={`${card.domain} ${card.title}`}
          className={css['plainLink']}
        >
          <div className={box()}>
            <div className={box()} style={{ paddingBottom: '52%' }} />
            <div className={box(page['fill'])}>
              <div
                className={box(page['avatarPicture'])}
                style={{ backgroundImage: `url("${postPicture(`${post.key}-card`)}")` }}
              />
            </div>
          </div>
          <div className={box(css['cardTitle'])}>
            <div dir="ltr">
              <span>{card.title}</span>
            </div>
          </div>
        </OutsideLink>
      </div>
      <div className={box()}>
        <OutsideLink href={`https://t.co/${post.key}`} dir="ltr" className={css['cardDomain']}>
          <span>From {card.domain}</span>
        </OutsideLink>
      </div>
    </div>
  );
}
