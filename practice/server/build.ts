import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { bringUpToDate, root } from '../../scripts/up-to-date.ts';
import { practiceHosts } from './hosts.ts';

/** Where an app's built files are. */
export function builtApp(app: string): string {
  return resolve(root, '.cache/practice', app);
}

/** Builds the practice apps whose sources changed since the last time. */
export async function buildPractice(): Promise<void> {
  const apps = practiceHosts
    .map(({ app }) => app)
    .filter((app) => existsSync(resolve(root, 'practice', app, 'index.html')));
  await bringUpToDate({
    name: 'practice',
    sources: ['practice/**', 'lib/**', 'package-lock.json'],
    result: '.cache/practice',
    build: async () => {
      for (const app of apps) await buildApp(app);
    },
  });
}

async function buildApp(app: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve(root, 'practice', app),
    logLevel: 'warn',
    // Draft.js still speaks of Node's `global`; and under Vitest, where NODE_ENV is `test`, React would be slow.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: builtApp(app),
      emptyOutDir: true,
      // A page with the real sites' policy may load nothing that is written into the page itself.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
    },
  });
}
