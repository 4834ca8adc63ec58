import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { production, runProgram } from '../../scripts/run-program.ts';
import { bringUpToDate, root } from '../../scripts/up-to-date.ts';
import { practiceHosts } from './hosts.ts';

/** Where an app's built files are. */
export function builtApp(app: string): string {
  return resolve(root, '.cache/practice', app);
}

/** Builds the practice apps if their sources changed since the last time. */
export async function buildPractice(): Promise<void> {
  const apps = practiceHosts
    .map(({ app }) => app)
    .filter((app) => existsSync(resolve(root, 'practice', app, 'index.html')));
  await bringUpToDate({
    name: 'practice',
    sources: ['practice/**', 'package-lock.json'],
    result: '.cache/practice',
    build: async () => {
      for (const app of apps) {
        const to = ['--outDir', builtApp(app), '--emptyOutDir'];
        await runProgram(
          'vite',
          ['build', `practice/${app}`, '--config', 'practice/server/vite.config.ts', ...to],
          production,
        );
      }
    },
  });
}
