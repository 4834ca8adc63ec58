import { defineConfig } from 'vite';

/** For every practice app. */
export default defineConfig({
  // Draft.js still speaks of Node's `global`.
  define: { global: 'globalThis' },
  build: {
    // A page with the real sites' policy may load nothing that is written into the page itself.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
  },
});
