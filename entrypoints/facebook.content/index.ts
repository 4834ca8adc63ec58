import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFeed } from '../../lib/feed/start-feed.ts';
import { sitePlaces } from '../../lib/model/site-places.ts';
import { facebook } from '../../lib/sites/facebook.ts';

export default defineContentScript({
  matches: [sitePlaces.facebook.pages],
  noScriptStartedPostMessage: true, // the page would hear it
  main: ({ signal }) => startFeed({ document, adapter: facebook, address: () => document.URL }, signal),
});
