import { answer } from './answer.ts';
import { dark } from './dark.ts';
import { exportFile, livePreview } from './desk.ts';
import { firstRun } from './first-run.ts';
import { health } from './health.ts';
import type { Stop } from './tour.ts';

/** The tour, in order: each stop stands on the ones before it. */
export const stops: readonly Stop[] = [
  { name: 'first-run', does: 'Set a brand up', go: firstRun },
  ...answer({
    name: 'x',
    site: 'X',
    address: 'https://x.com/home',
    posts: 'article[data-testid="tweet"]',
    says: /^Negative, waiting/,
    editor: 'Draft.js',
    sendButton: (page) => page.waitForSelector('[role="dialog"] [data-testid="tweetButton"]:not([disabled])'),
  }),
  ...answer({
    name: 'facebook',
    site: 'Facebook',
    address: 'https://www.facebook.com/',
    posts: '[role="article"][aria-label]',
    says: /waiting/,
    editor: 'Lexical',
    sendButton: (page) =>
      page.waitForSelector('#focused-state-composer-submit [role="button"]:not([aria-disabled="true"])'),
  }),
  { name: 'health', does: "Press the toolbar's button", go: health },
  { name: 'preview', does: 'Add a term', go: livePreview },
  { name: 'export', does: 'Export everything', go: exportFile },
  { name: 'dark', does: 'Choose dark colours', go: dark },
];
