import { type MouseEvent, useId } from 'react';
import type { WorldPost } from '../../world/index.ts';
import { Avatar } from '../page/avatar.tsx';
import { box } from '../page/box.ts';
import { usePractice } from '../state/practice-context.ts';
import { age } from './ages.ts';
import { Photo } from './attachments.tsx';
import css from './post.module.css';
import { RichText } from './rich-text.tsx';
import { UserName } from './user-name.tsx';

/** A post inside another: a second name, text and time, and not one link to tell it from the outer one by. */
export function QuotedPost({ post }: { post: WorldPost }) {
  const { words, routing, clock } = usePractice();
  const id = `id__${useId()}`;
  const [picture] = post.images;
  const time = age(post.postedAt, clock(), words);
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    routing.go(`/${post.author.x?.handle}/status/${post.id}`);
  };
  return (
    <div aria-labelledby={id} className={box(css['attachment'])}>
      <div className={box()} id={id}>
        <div dir="ltr" className={css['hidden']}>
          <span>{words.quote}</span>
        </div>
        <div tabIndex={0} className={box(css['quote'])} role="link" onClick={open}>
          <div className={box(css['quoteBody'])}>
            <div className={box(css['quoteHead'])}>
              <div className={box(css['noShrink'])} data-testid="Tweet-User-Avatar">
                <Avatar person={post.author} size={24} linked={false} />
              </div>
              <UserName person={post.author} quoted>
                <div className={box()}>
                  <div dir="ltr" aria-label={time.long} className={css['time']}>
                    <time dateTime={new Date(post.postedAt).toISOString()}>{time.short}</time>
                  </div>
                </div>
              </UserName>
            </div>
            {post.text !== '' && (
              <div
                dir="auto"
                lang={post.lang}
                className={css['text']}
                data-testid="tweetText"
                style={{ WebkitLineClamp: 5 }}
              >
                <RichText text={post.text} />
              </div>
            )}
          </div>
          {picture !== undefined && <Photo post={post} index={0} description={picture.description} />}
        </div>
      </div>
    </div>
  );
}
