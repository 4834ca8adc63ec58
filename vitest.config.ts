import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { BrowserName } from './scripts/find-browser.mjs';

/** The same tests in either browser, one file after another: two cores cannot drive more browsers than one. */
function inBrowser(name: BrowserName, groupOrder: number) {
  return {
    test: {
      name,
      include: ['tests/browser/**/*.test.ts'],
      globalSetup: ['tests/browser/rig/global-set-up.ts'],
      fileParallelism: false,
      sequence: { groupOrder },
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/set-up.ts'],
          mockReset: true,
          testTimeout: 30_000,
          // Of two cores Vitest would use one.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      inBrowser('chromium', 1),
      inBrowser('firefox', 2),
    ],
  },
});
