import type { ReactNode } from 'react';
import { splitText } from '../../world/index.ts';
import { Link } from '../shell/link.tsx';
import { emojiPicture } from '../shell/pictures.ts';
import look from './posts.module.css';

/** One line as the site writes it: emoji are pictures, hashtags and web addresses links. */
export function RichLine({ text, token }: { text: string; token?: string }) {
  return splitText(text).map((part, place) => {
    const key = `${place}${part.text}`;
    switch (part.kind) {
      case 'emoji':
        return (
          <span key={key} className={look['emoji']}>
            <img height="16" width="16" alt={part.text} src={emojiPicture(part.text)} referrerPolicy="origin" />
          </span>
        );
      case 'hashtag':
        return (
          <span key={key}>
            <Link href={`/hashtag/${encodeURIComponent(part.text.slice(1).toLowerCase())}?__eep__=6`} token={token}>
              {part.text}
            </Link>
          </span>
        );
      case 'link':
        return (
          <span key={key}>
            <Link
              href={`https://l.facebook.com/l.php?u=${encodeURIComponent(webAddress(part.text))}&h=AT0`}
              rel="nofollow noreferrer"
              target="_blank"
            >
              {part.text}
            </Link>
          </span>
        );
      default:
        return part.text;
    }
  });
}

function webAddress(text: string): string {
  return /^https?:/i.test(text) ? text : `https://${text}`;
}

interface Props {
  readonly text: string;
  readonly token?: string;
  readonly end?: ReactNode;
  /** Text on a colour stands in the middle. */
  readonly align?: 'start' | 'center';
}

/** Paragraphs as blocks, lines as `div[dir=auto]` within them; `end` stands inside the last line. */
export function RichText({ text, token, end, align = 'start' }: Props) {
  const blocks = text.split(/\n{2,}/);
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place.
    <div key={place} className={look['block']}>
      {block.split('\n').map((line, at, lines) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
        <div key={at} dir="auto" style={{ textAlign: align }}>
          <RichLine text={line} {...(token !== undefined && { token })} />
          {place === blocks.length - 1 && at === lines.length - 1 && end}
        </div>
      ))}
    </div>
  ));
}
