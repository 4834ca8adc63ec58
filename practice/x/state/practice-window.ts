import type { OpenEditor } from './practice-context.ts';
import type { SentPost } from './session.ts';

/** For tests: what the editors hold and what was sent. Nothing can be changed through it. */
export interface PracticeWindow {
  readonly site: 'x';
  readonly editors: readonly {
    readonly place: OpenEditor['place'];
    readonly answers?: string;
    readonly text: string;
  }[];
  readonly sent: readonly SentPost[];
  /** Keys that the page took for its shortcuts, in order. */
  readonly shortcuts: readonly string[];
}

declare global {
  interface Window {
    practice?: unknown;
  }
}

/** Hangs `window.practice` up; answers how to take it down. */
export function showPracticeWindow(facts: {
  readonly editors: ReadonlySet<OpenEditor>;
  readonly sent: () => readonly SentPost[];
  readonly shortcuts: readonly string[];
}): () => void {
  const practice: PracticeWindow = {
    site: 'x',
    get editors() {
      return [...facts.editors].map(({ text, ...editor }) => ({ ...editor, text: text() }));
    },
    get sent() {
      return facts.sent().map((post) => ({ ...post }));
    },
    get shortcuts() {
      return [...facts.shortcuts];
    },
  };
  Object.defineProperty(window, 'practice', { value: Object.freeze(practice), configurable: true });
  return () => {
    delete window.practice;
  };
}
