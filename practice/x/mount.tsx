import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { makeWorld, type PracticeBrand, type WorldPost } from '../world/index.ts';
import './page/base.css';
import { memoryRouting, pathRouting } from '../routing.ts';
import { App } from './page/app.tsx';
import type { Language } from './state/words.ts';

export interface PracticeXOptions {
  readonly brand?: PracticeBrand | undefined;
  /** Milliseconds since the epoch: posts are as old as they were written down to be, counted from here. */
  readonly now: number;
  /** Somebody comes back to it: who wanted another handle has it now. */
  readonly again?: boolean;
  /** `path` is the browser's own address; `memory` is for a page that lives at another address. */
  readonly routing: 'path' | 'memory';
  /** In place of the practice world's own posts: newest first, about the same brand. */
  readonly posts?: readonly WorldPost[] | undefined;
  /** Of the page itself; English unless said. */
  readonly language?: Language;
  /** As the system has it unless said. */
  readonly theme?: 'dark' | 'light';
}

/** A practice page that is on show. */
export interface PracticeX {
  /** Where the page is, as X itself would say. */
  readonly address: () => URL;
  readonly unmount: () => void;
}

/** Shows the practice feed in this element. */
export function mountPracticeX(element: HTMLElement, options: PracticeXOptions): PracticeX {
  z.config({ jitless: true }); // the page's policy forbids `Function`, which zod would try
  const { now, brand, again = false, posts, language = 'en' } = options;
  const theme = options.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const made = makeWorld({ now, again, ...(brand && { brand }) });
  const world = posts ? { ...made, posts: [...posts, ...made.posts.filter(({ promoted }) => promoted)] } : made;
  const routing = options.routing === 'path' ? pathRouting() : memoryRouting('https://x.com/home');
  const root = createRoot(element);
  root.render(<App world={world} routing={routing} language={language} theme={theme} />);
  return { address: routing.address, unmount: () => root.unmount() };
}
