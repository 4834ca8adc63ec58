import { DefaultDraftBlockRenderMap, Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { box } from '../page/box.ts';
import { usePractice } from '../state/practice-context.ts';
import css from './compose.module.css';

/** X wraps the lines once more, to let whole posts of a thread be dragged. */
const lines = DefaultDraftBlockRenderMap.set('unstyled', {
  element: 'div',
  wrapper: <div data-rbd-draggable-context-id="0" data-rbd-draggable-id="lines" />,
});

interface Props {
  readonly state: EditorState;
  readonly change: (state: EditorState) => void;
  readonly placeholder: string;
  readonly autoFocus: boolean;
  readonly submit: () => void;
  readonly focused: () => void;
}

/** The box that one writes in: Draft.js, in the wrappers that X puts around it. */
export function PostEditor({ state, change, placeholder, autoFocus, submit, focused }: Props) {
  const { words } = usePractice();
  const editor = useRef<Editor>(null);
  const [group, list] = [useId(), useId()];
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);
  const bind = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return getDefaultKeyBinding(event);
    submit();
    return null;
  };
  return (
    <div data-rbd-droppable-id="composer-0" data-rbd-droppable-context-id={group}>
      <div className={box(css['label'])} data-testid="tweetTextarea_0_label">
        <div className={box()}>
          <div dir="ltr" className={css['typed']}>
            <div className={box(css['field'])} data-testid="tweetTextarea_0RichTextInputContainer">
              <Editor
                ref={editor}
                editorState={state}
                onChange={change}
                onFocus={focused}
                keyBindingFn={bind}
                blockRenderMap={lines}
                placeholder={placeholder}
                ariaLabel={words.postText}
                ariaAutoComplete="list"
                ariaControls={list}
                ariaMultiline
                role="textbox"
                webDriverTestID="tweetTextarea_0"
                spellCheck
                stripPastedStyles
              />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
