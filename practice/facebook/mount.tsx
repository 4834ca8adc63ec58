import { createRoot } from 'react-dom/client';
import { memoryRouting, pathRouting } from '../routing.ts';
import type { PracticeBrand } from '../world/index.ts';
import { App } from './app.tsx';
import { addScrambleStyles } from './shell/scramble-styles.ts';
import type { Language } from './state/labels.ts';
import { facebookWorld } from './wall/facebook-world.ts';

export interface PracticeFacebookOptions {
  readonly brand?: PracticeBrand | undefined;
  /** Milliseconds since the epoch: posts are as old as they were written down to be, counted from here. */
  readonly now: number;
  /** `path` is the browser's own address; `memory` is for a page that lives at another address. */
  readonly routing: 'path' | 'memory';
  /** Of the page itself; English unless said. */
  readonly language?: Language;
  /** As the system has it unless said. */
  readonly theme?: 'dark' | 'light';
}

/** A practice page that is on show. */
export interface PracticeFacebook {
  /** Where the page is, as the site itself would say. */
  readonly address: () => URL;
  readonly unmount: () => void;
}

/** Shows the practice feed in this element. */
export function mountPracticeFacebook(element: HTMLElement, options: PracticeFacebookOptions): PracticeFacebook {
  const { now, brand, language = 'en' } = options;
  const theme = options.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const routing = options.routing === 'path' ? pathRouting() : memoryRouting('https://www.facebook.com/');
  const removeStyles = addScrambleStyles();
  const root = createRoot(element);
  const world = facebookWorld({ now, ...(brand && { brand }) });
  root.render(<App world={world} routing={routing} language={language} theme={theme} />);
  return {
    address: routing.address,
    unmount: () => {
      root.unmount();
      removeStyles();
    },
  };
}
