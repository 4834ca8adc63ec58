import { createContext, type Dispatch, use } from 'react';
import type { Routing } from '../../routing.ts';
import type { World } from '../../world/index.ts';
import type { Labels } from './labels.ts';
import type { Action, PracticeState } from './practice-state.ts';

/** What every part of the page may ask for. */
export interface Practice {
  readonly world: World;
  readonly state: PracticeState;
  readonly dispatch: Dispatch<Action>;
  readonly words: Labels;
  readonly routing: Routing;
  readonly address: URL;
  /** Milliseconds since the epoch; runs on from the moment the page was given. */
  readonly clock: () => number;
  /** Editors tell here that they are open; answers how to say that they are gone. */
  readonly registerEditor: (editor: OpenEditor) => () => void;
}

export interface OpenEditor {
  /** The editor's name for screen readers. */
  readonly label: string;
  /** What the editor itself holds, not what the page shows of it. */
  readonly text: () => string;
}

export const PracticeContext = createContext<Practice | undefined>(undefined);

/** @throws Error outside of the practice page. */
export function usePractice(): Practice {
  const practice = use(PracticeContext);
  if (practice === undefined) throw new Error('this belongs inside the practice page');
  return practice;
}
