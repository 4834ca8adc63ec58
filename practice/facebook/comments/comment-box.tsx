import type { LexicalEditor } from 'lexical';
import { type FocusEvent, useState } from 'react';
import { Avatar } from '../shell/avatar.tsx';
import { Icon, type IconName } from '../shell/icon.tsx';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import look from './comments.module.css';
import { RichEditor, setWords, textOf } from './rich-editor.tsx';

interface Props {
  readonly label: string;
  readonly begin?: string | undefined;
  readonly focus?: boolean | undefined;
  readonly onSend: (text: string, trusted: boolean) => void;
}

/** The box for a comment: a row of actions until it has focus, then the button that sends as well. */
export function CommentBox({ label, begin, focus, onSend }: Props) {
  const { state, words, dispatch } = usePractice();
  const [text, setText] = useState(begin ?? '');
  const [focused, setFocused] = useState(focus ?? false);
  const [editor, setEditor] = useState<LexicalEditor>();
  const empty = text.trim() === '';

  const send = (written: string, trusted: boolean, from: LexicalEditor) => {
    if (written.trim() === '') return;
    onSend(written.trim(), trusted);
    from.update(() => setWords(''));
  };
  const blur = (event: FocusEvent<HTMLFormElement>) => {
    const next = event.relatedTarget;
    if (empty && !(next instanceof Node && event.currentTarget.contains(next))) setFocused(false);
  };
  const others = state.identities.filter(({ id }) => id !== state.actor.id);

  return (
    <div className={look['boxRow']}>
      <div>
        <Press
          aria-label={words.voices}
          className={look['voices']}
          onClick={() => others[0] && dispatch({ do: 'act', as: others[0] })}
        >
          <div>
            <Avatar account={state.actor} size={32} />
          </div>
        </Press>
      </div>
      <div className={look['boxMain']}>
        <form
          role="presentation"
          className={look['box']}
          onFocus={() => setFocused(true)}
          onBlur={blur}
          onSubmit={(event) => event.preventDefault()}
        >
          <div className={focused ? look['boxOpen'] : look['boxShut']}>
            <div className={look['boxText']}>
              <div data-visualcompletion="ignore">
                <div>
                  <RichEditor
                    key={label}
                    label={label}
                    begin={begin}
                    focus={focus}
                    onText={setText}
                    onEnter={send}
                    onReady={setEditor}
                  />
                </div>
                <div data-visualcompletion="ignore" data-thumb="1" style={{ display: 'none', height: 20, right: 0 }} />
              </div>
            </div>
            <div className={look['boxActions']}>
              {focused ? (
                <>
                  <ul className={look['actions']}>
                    <BoxActions />
                  </ul>
                  <div id="focused-state-composer-submit">
                    <span>
                      <Press
                        aria-label={words.comment}
                        className={look['send']}
                        disabled={empty}
                        onClick={(event) => editor && send(textOf(editor), event.isTrusted, editor)}
                      >
                        <Icon name="send" />
                      </Press>
                    </span>
                  </div>
                </>
              ) : (
                <ul data-id="unfocused-state-actions-list" className={look['actions']}>
                  <BoxActions />
                </ul>
              )}
            </div>
          </div>
        </form>
        <div />
        <div />
      </div>
    </div>
  );
}

const actions = ['avatar', 'emoji', 'photo', 'gif', 'sticker'] as const satisfies readonly IconName[];

function BoxActions() {
  const { words } = usePractice();
  return actions.map((action) => (
    <li key={action}>
      <span>
        <Press aria-expanded={false} aria-label={words[action]} className={look['action']}>
          <Icon name={action} />
        </Press>
      </span>
      {action === 'photo' && <input accept="image/*, video/*" type="file" hidden tabIndex={-1} />}
    </li>
  ));
}
