import { Fragment, memo } from 'react';
import { hash } from '../../world/chance.ts';
import { type Part, splitText } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { Link, OutsideLink } from '../page/link.tsx';
import { emojiPicture } from '../page/pictures.ts';
import css from './post.module.css';

/** A text as X takes it apart: words in spans, emoji as pictures, handles, hashtags and links as anchors. */
export const RichText = memo(function RichText({ text }: { text: string }) {
  return splitText(text).map((part, index) => (
    // The parts of one text never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      <OnePart part={part} />
    </Fragment>
  ));
});

function OnePart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'text':
      return <span className={css['words']}>{part.text}</span>;
    case 'emoji':
      return <Emoji emoji={part.text} />;
    case 'mention':
      return (
        <div className={box(css['inline'])}>
          <span className={css['piece']}>
            <Link dir="ltr" href={`/${part.text.slice(1)}`} className={css['link']}>
              {part.text}
            </Link>
          </span>
        </div>
      );
    case 'hashtag':
      return (
        <span className={css['piece']}>
          <Link
            dir="ltr"
            href={`/hashtag/${encodeURIComponent(part.text.slice(1))}?src=hashtag_click`}
            className={css['link']}
          >
            {part.text}
          </Link>
        </span>
      );
    case 'link': {
      const shown = part.text.replace(/^https?:\/\//, '');
      return (
        <OutsideLink dir="ltr" href={`https://t.co/${hash(part.text).toString(36)}`} className={css['link']}>
          <span aria-hidden="true" className={css['hidden']}>
            https://
          </span>
          {shown}
        </OutsideLink>
      );
    }
  }
}

/** An emoji as X draws it; also in names. */
export function Emoji({ emoji }: { emoji: string }) {
  return <img alt={emoji} draggable="false" src={emojiPicture(emoji)} className={css['emoji']} />;
}
