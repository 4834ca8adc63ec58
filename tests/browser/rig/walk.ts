import type { Stop } from '../../../scripts/tour/tour.ts';
import type { OpenBrowser } from './open-browser.ts';

/**
 * Takes these stops of the tour one after the other, `before` each of which something may happen.
 * @throws Error naming the stop that did not happen
 */
export async function walk(open: OpenBrowser, stops: readonly Stop[], before?: () => Promise<void>): Promise<void> {
  for (const { does, go } of stops) {
    await before?.();
    await go(open).catch((cause: unknown) => {
      throw new Error(`${does}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
  }
}
