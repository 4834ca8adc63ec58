import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { root } from '../up-to-date.ts';

/** What a step leaves behind: a sentence of what was seen, and the page on which it can be seen. */
export interface Sight {
  readonly seen: string;
  readonly page: Page;
}

/** One thing that a person does with the product; throws where it did not happen. */
export interface Stop {
  /** Names the screenshot. */
  readonly name: string;
  readonly does: string;
  readonly go: (open: OpenBrowser) => Promise<Sight>;
}

const folder = resolve(root, '.output/tour');

/** Takes every stop in order, one line and one screenshot each. Ends at the first that fails: the rest stands on it. */
export async function takeTour(open: OpenBrowser, stops: readonly Stop[]): Promise<boolean> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [index, { name, does, go }] of stops.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const start = performance.now();
    try {
      const { seen, page } = await go(open);
      const took = Math.round(performance.now() - start);
      await photograph(page, `${number}-${name}`);
      console.log(`✓ ${number} ${does}: ${seen} (${took} ms)`);
    } catch (error) {
      console.log(
        `✗ ${number} ${does}: ${error instanceof Error ? `${error.message}${reason(error)}` : String(error)}`,
      );
      for (const [tab, page] of (await open.driver.browser.pages()).entries())
        await photograph(page, `${number}-${name}-failed-${tab}`).catch(() => undefined);
      return false;
    }
  }
  console.log(`Every step happened. Screenshots: ${folder}`);
  return true;
}

function reason({ cause }: Error): string {
  return cause instanceof Error ? ` (${cause.message})` : '';
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: resolve(folder, `${name}.png`) as `${string}.png` });
}
