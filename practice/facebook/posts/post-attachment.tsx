import { Avatar } from '../shell/avatar.tsx';
import { Link } from '../shell/link.tsx';
import { photo } from '../shell/pictures.ts';
import { ScrambledText } from '../shell/scrambled-text.tsx';
import { usePractice } from '../state/practice-context.ts';
import { accountPath, type WallPost } from '../wall/wall.ts';
import { PostByline } from './post-byline.tsx';
import { PostHeadline } from './post-headline.tsx';
import { PostMessage } from './post-message.tsx';
import look from './posts.module.css';

export function hasAttachment({ images, video, card, shared }: WallPost): boolean {
  return images.length > 0 || video !== undefined || card !== undefined || shared !== undefined;
}

/** What hangs on a post: photos, a video, a linked page or another post; with the false preview beside it. */
export function PostAttachment({ post, token, id }: { post: WallPost; token: string; id?: string | undefined }) {
  return (
    <div id={id}>
      {post.images.length > 0 && <Photos post={post} token={token} />}
      {post.video !== undefined && <Video post={post} token={token} />}
      {post.card !== undefined && <Card post={post} token={token} />}
      {post.shared !== undefined && <Shared post={post.shared} token={token} />}
      {!post.promoted && <FalsePreview post={post} token={token} />}
    </div>
  );
}

function Photos({ post, token }: { post: WallPost; token: string }) {
  const { words } = usePractice();
  const set = post.group === undefined ? `pcb.${post.number}` : `gm.${post.number}`;
  return (
    <div className={post.images.length > 1 ? look['photos'] : undefined}>
      {post.images.map(({ description }, place) => (
        <Link
          // biome-ignore lint/suspicious/noArrayIndexKey: a photo is its place.
          key={place}
          href={`/photo/?fbid=${post.number}${place}&set=${set}`}
          token={token}
          place="*bH-y-R"
          className={look['photo']}
        >
          <div>
            <img
              width="600"
              height="440"
              alt={description ?? words.noDescription}
              src={photo(`${post.number}${place}`)}
              referrerPolicy="origin-when-cross-origin"
            />
          </div>
          <div role="none" data-visualcompletion="ignore" />
        </Link>
      ))}
    </div>
  );
}

function Video({ post, token }: { post: WallPost; token: string }) {
  const { video = 0 } = post;
  const time = `${Math.floor(video / 60)}:${String(video % 60).padStart(2, '0')}`;
  return (
    <Link href={`/reel/${post.number}/?s=group_other`} token={token} place="*bH-R" className={look['video']}>
      <div data-visualcompletion="ignore-dynamic">
        <img alt="" width="600" height="440" src={photo(`reel${post.number}`)} />
      </div>
      <div className={look['videoWords']}>
        <span dir="auto">
          <div>{post.text.slice(0, 60)}</div>
        </span>
        <span>{time}</span>
      </div>
    </Link>
  );
}

function Card({ post, token }: { post: WallPost; token: string }) {
  const { words } = usePractice();
  const { card } = post;
  if (card === undefined) return null;
  const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://${card.domain}/`)}&h=AT1`;
  return (
    <Link href={href} token={token} rel="nofollow noreferrer" target="_blank" className={look['card']}>
      <img alt="" width="600" height="315" src={photo(card.title)} />
      <div className={look['cardWords']}>
        <div>
          <div data-ad-rendering-role="meta" className={look['cardDomain']}>
            <span dir="auto">
              <span>{card.domain.toUpperCase()}</span>
            </span>
          </div>
          <span data-ad-rendering-role="title" className={look['cardTitle']}>
            <span dir="auto">{card.title}</span>
          </span>
        </div>
        {post.promoted && <span className={look['callToAction']}>{words.shopNow}</span>}
      </div>
    </Link>
  );
}

/** A preview of a page that is not there and that nobody sees: random letters and scrambled "Learn More". */
function FalsePreview({ post, token }: { post: WallPost; token: string }) {
  const { words } = usePractice();
  const noise = token.replace(/[^A-Za-z0-9]/g, '');
  return (
    <div className={look['falsePreview']}>
      <div>
        <Link href="" token={token} rel="nofollow noreferrer" target="_blank" tabIndex={-1}>
          <div data-ad-rendering-role="meta">
            <span dir="auto">
              <span>{`${noise.slice(9, 17)}.com`}</span>
            </span>
          </div>
          <span data-ad-rendering-role="title">
            <span dir="auto">{post.author.name.split(' ')[0]}</span>
          </span>
          <span dir="auto">
            <span data-ad-rendering-role="description">{post.text.slice(0, 60) || noise.slice(20, 47)}</span>
          </span>
          <object type="nested/pressable">
            <div role="none">
              <span dir="auto">
                <ScrambledText text={words.learnMore} seed={`more${post.number}`} />
              </span>
            </div>
          </object>
        </Link>
      </div>
    </div>
  );
}

/** A post inside of another one: with a name and a message of its own. */
function Shared({ post, token }: { post: WallPost; token: string }) {
  return (
    <div className={look['shared']}>
      {hasAttachment(post) && post.images.length > 0 && <Photos post={post} token={token} />}
      <div className={look['sharedHead']}>
        <Link href={accountPath(post.author)} token={token} aria-hidden="true" tabIndex={-1}>
          <Avatar account={post.author} size={32} />
        </Link>
        <div>
          <PostHeadline post={post} token={token} level="h4" />
          <PostByline post={post} token={token} />
        </div>
      </div>
      <PostMessage post={post} token={token} />
    </div>
  );
}
