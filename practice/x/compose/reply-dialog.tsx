import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { WorldPost } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { Icon } from '../page/icon.tsx';
import { usePractice } from '../state/practice-context.ts';
import { AnsweredPost } from './answered-post.tsx';
import css from './compose.module.css';
import { Composer } from './composer.tsx';
import { ReplyingTo } from './replying-to.tsx';

/** How long after opening X builds its composer a second time, in milliseconds. */
const rebuiltAfter = 180;

interface Props {
  /** The post to answer; without one it is a new post. */
  readonly post: WorldPost | undefined;
  readonly close: () => void;
}

/** The dialog with the reply box, over the page that stays where it was. */
export function ReplyDialog({ post, close }: Props) {
  const { words } = usePractice();
  const dialog = useRef<HTMLDivElement>(null);
  const [built, setBuilt] = useState(1);
  useEffect(() => {
    const timer = setTimeout(() => setBuilt(2), rebuiltAfter);
    return () => clearTimeout(timer);
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && dialog.current) keepInside(dialog.current, event);
  };
  const beside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) close();
  };
  useTrappedFocus(dialog);
  return (
    <div className={box(css['veil'])} data-testid="mask" onClick={beside}>
      <div
        ref={dialog}
        aria-labelledby="modal-header"
        aria-modal="true"
        role="dialog"
        className={box(css['dialog'])}
        onKeyDown={keys}
      >
        <div className={box(css['dialogBar'])}>
          <button
            aria-label={words.close}
            role="button"
            type="button"
            className={css['tool']}
            data-testid="app-bar-close"
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className={css['hidden']}>
            {post ? words.reply : words.post}
          </h2>
        </div>
        {post && <AnsweredPost post={post} />}
        {post && <ReplyingTo post={post} />}
        <Composer
          key={built}
          place="dialog"
          answers={post?.id}
          placeholder={post ? words.postYourReply : words.whatIsHappening}
          action={post ? words.reply : words.post}
          autoFocus
          done={close}
        />
      </div>
    </div>
  );
}

/** Fetches the focus back whenever it leaves for another part of the page, as X's dialogs do. */
function useTrappedFocus(dialog: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const fetch = ({ target }: FocusEvent) => {
      const inside = target instanceof Node && dialog.current?.contains(target);
      if (!inside) dialog.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus();
    };
    document.addEventListener('focusin', fetch);
    return () => document.removeEventListener('focusin', fetch);
  }, [dialog]);
}

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('a, button:not(:disabled), [tabindex="0"], [role="textbox"]')];
  const [first, last] = [stops[0], stops.at(-1)];
  const edge = event.shiftKey ? first : last;
  if (event.target !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
