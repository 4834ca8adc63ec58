import type { EditorState } from 'draft-js';
import { useCallback, useEffect, useRef, useState } from 'react';
import twitter from 'twitter-text';
import { Avatar } from '../page/avatar.tsx';
import { box } from '../page/box.ts';
import { type OpenEditor, usePractice } from '../state/practice-context.ts';
import css from './compose.module.css';
import { editorText, editorWith } from './editor-content.tsx';
import { PostEditor } from './post-editor.tsx';
import { ToolBar } from './tool-bar.tsx';

/** Weighted characters, as X counts them. */
const limit = 280;
/** Longer texts are too long whatever they weigh, and weighing them would take time in the square of the length. */
const worthWeighing = 4_000;
/** How long the site takes to send, in milliseconds. */
const sending = 350;

interface Props {
  readonly place: OpenEditor['place'];
  /** Id of the post that it answers. */
  readonly answers?: string | undefined;
  readonly placeholder: string;
  readonly action: string;
  readonly autoFocus?: boolean;
  /** Small until somebody writes in it. */
  readonly folded?: boolean;
  readonly focused?: () => void;
  readonly done?: () => void;
}

/** A composer: editor, tools, count and the button that posts. */
export function Composer(props: Props) {
  const { place, answers, placeholder, action, autoFocus = false, folded = false, focused, done } = props;
  const { store, own, registerEditor, sent } = usePractice();
  const draft = `${place}:${answers ?? ''}`;
  const [state, setState] = useState(() => editorWith(store.drafts.get(draft) ?? ''));
  const [busy, setBusy] = useState(false);
  const current = useRef(state);

  const change = useCallback(
    (next: EditorState) => {
      current.current = next;
      store.drafts.set(draft, editorText(next));
      setState(next);
    },
    [store, draft],
  );
  useEffect(
    () => registerEditor({ place, ...(answers !== undefined && { answers }), text: () => editorText(current.current) }),
    [registerEditor, place, answers],
  );

  const text = editorText(state);
  const weight = text.length > worthWeighing ? text.length : twitter.parseTweet(text).weightedLength;
  const mayPost = !busy && text.trim() !== '' && weight <= limit;
  const post = () => {
    if (!mayPost) return;
    setBusy(true);
    setTimeout(() => {
      const { id } = store.send({ text: text.trim(), answers });
      store.drafts.delete(draft);
      change(editorWith(''));
      setBusy(false);
      sent(id);
      done?.();
    }, sending);
  };
  return (
    <div className={box()}>
      <div role="progressbar" aria-valuemax={100} aria-valuenow={busy ? 60 : 0} className={box(css['progress'])}>
        <div className={box(busy ? css['progressBusy'] : css['progressIdle'])} data-testid="progressBar-bar" />
      </div>
      <div className={box(css['composer'])}>
        <Avatar person={own} size={40} />
        <div className={box(css['writing'], folded && css['writingFolded'])}>
          <PostEditor
            state={state}
            change={change}
            placeholder={placeholder}
            autoFocus={autoFocus}
            submit={post}
            focused={() => focused?.()}
          />
          <div className={box(css['bottom'])}>
            {!folded && <ToolBar left={limit - weight} empty={text === ''} />}
            <button
              {...(!mayPost && { 'aria-disabled': true })}
              disabled={!mayPost}
              role="button"
              {...(!mayPost && { tabIndex: -1 })}
              className={css['post']}
              data-testid={place === 'dialog' ? 'tweetButton' : 'tweetButtonInline'}
              type="button"
              onClick={post}
            >
              <div dir="ltr">
                <span>
                  <span>{action}</span>
                </span>
              </div>
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
