import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFeed } from '../../lib/feed/start-feed.ts';
import { sitePlaces } from '../../lib/model/site-places.ts';
import { x } from '../../lib/sites/x.ts';

export default defineContentScript({
  matches: [sitePlaces.x.pages],
  noScriptStartedPostMessage: true, // the page would hear it
  main: ({ signal }) => startFeed({ document, adapter: x, address: () => document.URL }, signal),
});
