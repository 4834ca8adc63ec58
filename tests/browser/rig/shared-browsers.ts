import type { BareBrowser, BrowserOptions, ExtensionOptions } from './driver.ts';
import { installIn, type OpenBrowser, openBare } from './open-browser.ts';

/** Browsers that wait without the extension for the next tests: starting one takes seconds, installing an instant. */
const waiting = new Map<string, BareBrowser>();

/** Opens a browser with the extension as on the first day; after `close` it waits for whoever wants one like it. */
export async function borrowBrowser(browser: BrowserOptions, extension: ExtensionOptions): Promise<OpenBrowser> {
  const kind = JSON.stringify(browser);
  const bare = waiting.get(kind) ?? (await openBare(browser));
  waiting.delete(kind);
  const open = await installIn(bare, extension);
  return {
    ...open,
    close: async () => {
      try {
        await open.close();
      } catch (error) {
        // Nobody gets what is not clean.
        await bare.close();
        throw error;
      }
      waiting.set(kind, bare);
    },
  };
}

export async function closeWaitingBrowsers(): Promise<void> {
  const all = [...waiting.values()];
  waiting.clear();
  await Promise.all(all.map((bare) => bare.close()));
}
