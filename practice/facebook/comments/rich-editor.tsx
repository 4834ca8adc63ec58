import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { useEffect, useEffectEvent, useState } from 'react';
import { usePractice } from '../state/practice-context.ts';
import look from './comments.module.css';

interface Props {
  /** Placeholder and name. */
  readonly label: string;
  /** What stands in it already, as when a reply begins with the name of whom it answers. */
  readonly begin?: string | undefined;
  readonly focus?: boolean | undefined;
  readonly onText?: (text: string) => void;
  /** Enter without Shift, `trusted` when it was a person's key; without this Enter makes a new line. */
  readonly onEnter?: (text: string, trusted: boolean, editor: LexicalEditor) => void;
  /** Hands out the editor, for the button that sends. */
  readonly onReady?: (editor: LexicalEditor) => void;
}

/** Real Lexical, set up as the site does: rich text with paragraphs and a history, without formatting. */
export function RichEditor({ label, begin = '', focus = false, onText, onEnter, onReady }: Props) {
  const { registerEditor } = usePractice();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [text, setText] = useState(begin);
  const enter = useEffectEvent((event: KeyboardEvent | null, editor: LexicalEditor) => {
    if (onEnter === undefined || event === null || event.shiftKey) return false;
    event.preventDefault();
    onEnter(textOf(editor), event.isTrusted, editor);
    return true;
  });
  const ready = useEffectEvent((editor: LexicalEditor) => onReady?.(editor));
  const tell = useEffectEvent((next: string) => {
    setText(next);
    onText?.(next);
  });
  const beginning = useEffectEvent(() => ({ begin, focus }));
  const open = useEffectEvent((editor: LexicalEditor) => registerEditor({ label, text: () => textOf(editor) }));

  useEffect(() => {
    if (element === null) return;
    const editor = createEditor({
      namespace: 'CommentBox',
      ...(look['paragraph'] !== undefined && { theme: { paragraph: look['paragraph'] } }),
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(element);
    const { begin, focus } = beginning();
    editor.update(() => setWords(begin), { discrete: true, tag: 'history-merge' });
    const leave = mergeRegister(
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerTextContentListener(tell),
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => enter(event, editor), COMMAND_PRIORITY_HIGH),
      open(editor),
    );
    ready(editor);
    if (focus) editor.focus();
    return () => {
      leave();
      editor.setRootElement(null);
    };
  }, [element]);

  return (
    <div className={look['editorPlace']}>
      <div
        ref={setElement}
        aria-label={label}
        aria-placeholder={label}
        className={look['editor']}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
      />
      {text === '' && (
        <div aria-hidden="true">
          <div className={look['placeholder']}>{label}</div>
        </div>
      )}
    </div>
  );
}

/** Replaces everything in the editor; to be called inside `editor.update`. */
export function setWords(words: string): void {
  const paragraph = $createParagraphNode();
  if (words !== '') paragraph.append($createTextNode(words));
  $getRoot().clear().append(paragraph);
  if (words !== '') paragraph.selectEnd();
}

/** What the editor holds: paragraphs are one line break apart. */
export function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}
