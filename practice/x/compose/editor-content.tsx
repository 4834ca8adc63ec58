import { CompositeDecorator, ContentState, type DraftDecorator, EditorState } from 'draft-js';
import css from './compose.module.css';

/** What X colours while you type. */
const coloured = /@\w{1,15}|#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*|https?:\/\/\S+/gu;

const strategy: DraftDecorator['strategy'] = (block, mark) => {
  for (const { index, 0: found } of block.getText().matchAll(coloured)) mark(index, index + found.length);
};

const decorator = new CompositeDecorator([
  {
    strategy,
    component: ({ children }: { children?: React.ReactNode }) => <span className={css['coloured']}>{children}</span>,
  },
]);

/** An editor that already holds this text, the caret behind it. */
export function editorWith(text: string): EditorState {
  if (text === '') return EditorState.createEmpty(decorator);
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));
}

/** What the editor holds, its blocks joined by line breaks. */
export function editorText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}
