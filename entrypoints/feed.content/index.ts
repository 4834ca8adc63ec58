import { defineContentScript } from 'wxt/utils/define-content-script';
import * as z from 'zod/mini';
import { startFeed } from '../../lib/feed/start-feed.ts';
import { adapterFor } from '../../lib/sites/index.ts';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://www.facebook.com/*'],
  // The page would hear it.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    z.config({ jitless: true }); // pages forbid `Function`, which zod would try
    const adapter = adapterFor(new URL(location.href));
    if (adapter !== undefined) startFeed({ document, adapter, address: () => location.href }, signal);
  },
});
