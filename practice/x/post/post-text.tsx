import { type MouseEvent, memo, useState } from 'react';
import { hash } from '../../world/chance.ts';
import type { WorldPost } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { Icon } from '../page/icon.tsx';
import { usePractice } from '../state/practice-context.ts';
import css from './post.module.css';
import { RichText } from './rich-text.tsx';

/** Longest text that a feed shows whole, in UTF-16 units. */
const shownInFeed = 280;

interface Props {
  readonly post: WorldPost;
  readonly id?: string;
  /** On the post in focus the text is larger and whole. */
  readonly focused?: boolean;
}

/** What the post says: perhaps translated, perhaps only its beginning. */
export const PostText = memo(function PostText({ post, id, focused = false }: Props) {
  const { words } = usePractice();
  // The id of the post that was turned back or opened: this element will hold other posts.
  const [originalOf, setOriginalOf] = useState<string>();
  const [wholeOf, setWholeOf] = useState<string>();
  const original = originalOf === post.id;
  const whole = wholeOf === post.id;
  if (post.text === '') return null;
  const translation = post.translation?.lang === words.locale && !original ? post.translation : undefined;
  const said = translation?.text ?? post.text;
  const cut = !focused && !whole && said.length > shownInFeed;
  return (
    <div className={box(css['textPart'])}>
      {translation && <Translated from={post.lang} back={() => setOriginalOf(post.id)} />}
      <div
        dir="auto"
        lang={translation?.lang ?? post.lang}
        className={focused ? css['textFocused'] : css['text']}
        id={id}
        data-testid="tweetText"
        {...(!focused && !whole && { style: { WebkitLineClamp: 10 } })}
      >
        <RichText text={cut ? beginning(said) : said} />
      </div>
      {cut && <ShowMore post={post} expand={() => setWholeOf(post.id)} />}
      {original && <OfferTranslation accept={() => setOriginalOf(undefined)} />}
    </div>
  );
});

/** The text up to the last blank that still fits. */
function beginning(text: string): string {
  const fitting = text.slice(0, shownInFeed);
  return `${fitting.slice(0, Math.max(fitting.lastIndexOf(' '), 1)).trimEnd()}`;
}

/** Above words that the site has translated. */
function Translated({ from, back }: { from: string; back: () => void }) {
  const { words } = usePractice();
  const language = new Intl.DisplayNames(words.locale, { type: 'language' }).of(from) ?? from;
  return (
    <div dir="ltr" className={css['translation']}>
      <Icon name="spark" />
      <span className={css['piece']}>
        <span>{words.translatedFrom(language)}</span>
      </span>
      <button
        aria-label={words.showOriginal}
        role="button"
        type="button"
        className={css['translationButton']}
        onClick={quietly(back)}
      >
        <span className={css['piece']}>
          <span>{words.showOriginal}</span>
        </span>
      </button>
    </div>
  );
}

/** Below words that the site could translate. */
function OfferTranslation({ accept }: { accept: () => void }) {
  const { words } = usePractice();
  return (
    <button dir="ltr" role="button" type="button" className={css['showMore']} onClick={quietly(accept)}>
      <span className={css['piece']}>
        <span>{words.showTranslation}</span>
      </span>
    </button>
  );
}

/** X has shown this in three tags over the years, and still does: the anchor leads away, the others open the text. */
function ShowMore({ post, expand }: { post: WorldPost; expand: () => void }) {
  const { words, routing } = usePractice();
  const href = `/${post.author.x?.handle}/status/${post.id}`;
  const label = <span>{words.showMore}</span>;
  switch (hash(post.key) % 3) {
    case 0:
      return (
        <a
          href={href}
          dir="ltr"
          role="link"
          className={css['showMore']}
          data-testid="tweet-text-show-more-link"
          onClick={quietly(() => routing.go(href))}
        >
          {label}
        </a>
      );
    case 1:
      return (
        <div
          dir="ltr"
          tabIndex={0}
          role="link"
          className={css['showMore']}
          data-testid="tweet-text-show-more-link"
          onClick={quietly(expand)}
        >
          {label}
        </div>
      );
    default:
      return (
        <button
          dir="ltr"
          type="button"
          className={css['showMore']}
          data-testid="tweet-text-show-more-link"
          onClick={quietly(expand)}
        >
          {label}
        </button>
      );
  }
}

function quietly(act: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
