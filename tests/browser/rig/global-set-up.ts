import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { servePractice } from '../../../practice/server/serve.ts';
import { buildExtension, builtExtension } from '../../../scripts/build-extension.ts';
import type { BrowserName } from '../../../scripts/find-browser.mjs';
import type { BrowserOptions } from './driver.ts';
import { startedFirefoxProfile } from './firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    rig: Pick<BrowserOptions, 'browser' | 'extensionDir' | 'startedProfile' | 'server'>;
  }
}

/** Once for each browser: builds what changed and serves the practice feeds for as long as its tests run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const browser = project.name as BrowserName; // vitest.config.ts names these projects after their browsers
  await buildExtension(browser);
  const startedProfile = browser === 'firefox' ? await startedFirefoxProfile() : undefined;
  const { port, hosts, close } = await servePractice();
  project.provide('rig', { browser, extensionDir: builtExtension(browser), startedProfile, server: { port, hosts } });
  return async () => {
    await close();
    if (startedProfile !== undefined) await rm(startedProfile, { recursive: true });
  };
}
