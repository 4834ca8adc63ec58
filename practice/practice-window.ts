import type { SiteId } from '../lib/model/ids.ts';

interface Facts<Editor, Sent> {
  readonly site: SiteId;
  readonly editors: ReadonlySet<Editor>;
  readonly sent: () => readonly Sent[];
  /** Keys that the page took for its shortcuts, in order. */
  readonly shortcuts: readonly string[];
}

declare global {
  interface Window {
    practice?: unknown;
  }
}

/**
 * For tests: hangs up `window.practice`, which tells what the editors hold, what was sent and which shortcuts were
 * pressed. Nothing can be changed through it. Answers how to take it down.
 */
export function showPracticeWindow<Editor extends { readonly text: () => string }, Sent extends object>({
  site,
  editors,
  sent,
  shortcuts,
}: Facts<Editor, Sent>): () => void {
  const practice = {
    site,
    get editors() {
      return [...editors].map((editor) => ({ ...editor, text: editor.text() }));
    },
    get sent() {
      return sent().map((post) => ({ ...post }));
    },
    get shortcuts() {
      return [...shortcuts];
    },
  };
  Object.defineProperty(window, 'practice', { value: Object.freeze(practice), configurable: true });
  return () => {
    delete window.practice;
  };
}
