import { isDeepStrictEqual } from 'node:util';
import type { BrowserOptions, RunningBrowser } from './driver.ts';
import { startBrowser } from './open-browser.ts';

/** Hands one browser from file to file: to start it takes as long as many a test. */
export class Browsers {
  #last: { readonly options: BrowserOptions; readonly running: RunningBrowser } | undefined;
  #trusted = true;

  /** A browser that was opened with these options and holds nothing of those who had it before. */
  async like(options: BrowserOptions): Promise<RunningBrowser> {
    if (!this.#trusted || !isDeepStrictEqual(this.#last?.options, options)) await this.close();
    this.#last ??= { options, running: await startBrowser(options) };
    return this.#last.running;
  }

  /** After a failure nobody knows what a browser holds: the next file gets another. */
  distrust(): void {
    this.#trusted = false;
  }

  /** Leaves one empty tab and nothing that sites keep. */
  async tidy(): Promise<void> {
    if (this.#last === undefined || !this.#trusted) return;
    const { browser, forgetSites } = this.#last.running;
    const tabs = await browser.pages();
    await browser.newPage();
    for (const tab of tabs) await tab.close();
    await forgetSites();
  }

  async close(): Promise<void> {
    await this.#last?.running.close();
    this.#last = undefined;
    this.#trusted = true;
  }
}
