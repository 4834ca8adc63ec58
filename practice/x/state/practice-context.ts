import type { VirtualItem } from '@tanstack/react-virtual';
import { createContext, useContext } from 'react';
import type { Routing } from '../../routing.ts';
import type { Person, PracticeBrand, WorldPost } from '../../world/index.ts';
import type { Session, SessionStore } from './session.ts';
import type { Words } from './words.ts';

/** An editor that is open on the page. */
export interface OpenEditor {
  readonly place: 'home' | 'inline' | 'dialog';
  /** Id of the post that it answers. */
  readonly answers?: string;
  /** The editor's own text, not what the page shows. */
  readonly text: () => string;
}

/** What the way back leads to: which tab was chosen, and where each timeline was left. */
export interface Remembered {
  tab: 'forYou' | 'following';
  readonly timelines: Map<string, { readonly offset: number; readonly measured: VirtualItem[] }>;
}

/** What every part of the page may use. */
export interface Practice {
  readonly brand: PracticeBrand;
  /** All posts, own ones included, newest first. */
  readonly posts: readonly WorldPost[];
  readonly byId: ReadonlyMap<string, WorldPost>;
  readonly answersTo: ReadonlyMap<string, readonly WorldPost[]>;
  readonly own: Person;
  readonly ownHandle: string;
  readonly routing: Routing;
  readonly session: Session;
  readonly store: SessionStore;
  readonly words: Words;
  /** Milliseconds since the epoch, as the page's clock shows it. */
  readonly clock: () => number;
  readonly openReply: (post: WorldPost | undefined) => void;
  readonly sent: (id: string) => void;
  readonly remembered: Remembered;
  readonly registerEditor: (editor: OpenEditor) => () => void;
}

export const PracticeContext = createContext<Practice | undefined>(undefined);

/** @throws Error outside a practice page. */
export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (practice === undefined) throw new Error('no practice page around');
  return practice;
}
