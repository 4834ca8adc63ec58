import { useState } from 'react';
import { RichEditor } from '../comments/rich-editor.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { useDomIds } from '../shell/dom-ids.ts';
import { Icon } from '../shell/icon.tsx';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import look from './places.module.css';

/** The way to an own post: a dialog with an editor that answers nobody. */
export function StartPost({ text }: { text: string }) {
  const { state, words } = usePractice();
  const [open, setOpen] = useState(false);
  const [heading] = useDomIds(1);
  return (
    <div className={look['start']}>
      <Avatar account={state.actor} size={40} />
      <Press className={look['startButton']} onClick={() => setOpen(true)}>
        <span>{text}</span>
      </Press>
      {open && (
        <div className={look['veil']}>
          <div role="dialog" aria-labelledby={heading} aria-modal="true" className={look['dialog']}>
            <div className={look['dialogHead']}>
              <h2 id={heading}>{words.createPost}</h2>
              <Press aria-label={words.close} className={look['round']} onClick={() => setOpen(false)}>
                <Icon name="close" />
              </Press>
            </div>
            <form method="POST" className={look['startForm']} onSubmit={(event) => event.preventDefault()}>
              {/* Enter makes a new line here, as in every editor for whole posts. */}
              <RichEditor label={text} focus />
            </form>
          </div>
        </div>
      )}
    </div>
  );
}
