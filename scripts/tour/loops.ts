import { answer } from './answer.ts';

/** The main job on X: Draft.js in a dialog over the feed. */
export const loopOnX = () =>
  answer({
    name: 'x',
    site: 'X',
    address: 'https://x.com/home',
    posts: 'article[data-testid="tweet"]',
    says: /^Negative, waiting/,
    editor: 'Draft.js',
    sendButton: (page) => page.waitForSelector('[role="dialog"] [data-testid="tweetButton"]:not([disabled])'),
  });

/** The main job on Facebook: a comment below a post, answered in Lexical. */
export const loopOnFacebook = () =>
  answer({
    name: 'facebook',
    site: 'Facebook',
    address: 'https://www.facebook.com/',
    posts: '[role="article"][aria-label]',
    says: /waiting/,
    editor: 'Lexical',
    sendButton: (page) =>
      page.waitForSelector('#focused-state-composer-submit [role="button"]:not([aria-disabled="true"])'),
  });
