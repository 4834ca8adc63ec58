import type { OpenEditor } from './practice-context.ts';
import type { SentComment } from './practice-state.ts';

/** For tests: what the editors hold and what was sent. Nothing can be changed through it. */
export interface PracticeWindow {
  readonly site: 'facebook';
  readonly editors: readonly { readonly label: string; readonly text: string }[];
  readonly sent: readonly SentComment[];
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
  readonly sent: () => readonly SentComment[];
  readonly shortcuts: readonly string[];
}): () => void {
  const practice: PracticeWindow = {
    site: 'facebook',
    get editors() {
      return [...facts.editors].map(({ label, text }) => ({ label, text: text() }));
    },
    get sent() {
      return facts.sent();
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
