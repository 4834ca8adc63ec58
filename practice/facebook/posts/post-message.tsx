import { useState } from 'react';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import type { WallPost } from '../wall/wall.ts';
import look from './posts.module.css';
import { RichText } from './rich-text.tsx';

/** Longer messages than this are cut, in letters and in lines. */
const shownLetters = 420;
const shownLines = 6;

interface Props {
  readonly post: WallPost;
  readonly token: string;
  readonly id?: string | undefined;
  /** On its own page a message is never cut. */
  readonly whole?: boolean;
}

/** The author's words: on a coloured background without any of the attributes that else say what they are. */
export function PostMessage({ post, token, id, whole = false }: Props) {
  const { words } = usePractice();
  // The element outlives the post in it, so that what was opened must be told by the post.
  const [opened, setOpened] = useState<string>();
  const begin = whole || opened === post.id ? undefined : beginning(post.text);

  if (post.background !== undefined) {
    return (
      <div className={`${look['colour']} ${look[`colour${post.background}`]}`}>
        <div className={look['colourText']}>
          <div id={id}>
            <RichText text={post.text} token={token} align="center" />
          </div>
        </div>
      </div>
    );
  }
  return (
    <div dir="auto">
      <div data-ad-rendering-role="story_message" className={look['message']}>
        <div data-ad-comet-preview="message" data-ad-preview="message" id={id}>
          <div>
            <div>
              <span dir="auto" className={look['text']}>
                <div>
                  <RichText
                    text={begin ?? post.text}
                    token={token}
                    end={
                      begin !== undefined && (
                        <Press className={look['more']} onClick={() => setOpened(post.id)}>
                          {words.seeMore}
                        </Press>
                      )
                    }
                  />
                </div>
              </span>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** What is shown of a long message until "See more"; undefined when all of it is. */
function beginning(text: string): string | undefined {
  const lines = text.split('\n');
  if (text.length <= shownLetters && lines.length <= shownLines) return undefined;
  const first = lines.slice(0, shownLines).join('\n').slice(0, shownLetters);
  return `${first.replace(/\s+\S*$/, '')}… `;
}
