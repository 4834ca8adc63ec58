import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { BrowserName } from './scripts/find-browser.mjs';

/** The same tests in either browser. One file waits for its browser half of the time: two at once fill two cores. */
function inBrowser(name: BrowserName) {
  return {
    test: {
      name,
      include: ['tests/browser/**/*.test.ts'],
      globalSetup: ['tests/browser/rig/global-set-up.ts'],
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

/** Tests that show views. */
const withViews = ['tests/**/*.test.tsx', 'tests/journey/hostile.test.ts'];

/** What needs no browser: `isolate` gives each file a world of its own, which takes a second a file. */
function withoutBrowser(name: string, files: { include: string[]; exclude?: string[] }, isolate: boolean) {
  return {
    plugins: [WxtVitest()],
    test: {
      name,
      include: files.include,
      exclude: ['tests/browser/**', ...(files.exclude ?? [])],
      setupFiles: ['tests/set-up.ts'],
      mockReset: true,
      // A machine that is busy with other things is slow, not wrong.
      testTimeout: 120_000,
      expect: { poll: { timeout: 20_000 } },
      isolate,
      // Of two cores Vitest would use one.
      maxWorkers: 2,
      sequence: { groupOrder: 0 },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      withoutBrowser('unit', { include: ['tests/**/*.test.ts'], exclude: withViews }, false),
      // Testing Library puts its document away by hooks that it sets once, when it is loaded.
      withoutBrowser('components', { include: withViews }, true),
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
