import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** What was being written in each view when its form went away, by what it is and about whom. */
const unfinished = new WeakMap<QueryClient, Map<string, string>>();

/**
 * A text in a form that one key or one click beside it closes. It stands there again when the form is opened anew,
 * unless it was `done` with: kept, or cancelled. Without a name it is not kept.
 */
export function useUnfinished(name: string | undefined, begin = '') {
  const view = useQueryClient();
  const [text, setText] = useState((name === undefined ? undefined : unfinished.get(view)?.get(name)) ?? begin);
  const keep = (next: string) => {
    if (name === undefined) return;
    const texts = unfinished.get(view) ?? new Map<string, string>();
    unfinished.set(view, texts.set(name, next));
  };
  return {
    text,
    setText: (next: string) => {
      setText(next);
      keep(next);
    },
    done: () => keep(''),
  };
}
