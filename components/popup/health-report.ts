import { browser } from 'wxt/browser';
import type { Health } from '../../lib/model/health.ts';

/** The report for whoever mends the adapter: counts, parts and selectors; nobody's words, names or addresses. */
export function healthReport({ site, view, read, mentions, failed }: Health): string {
  return [
    `Rejoinder ${browser.runtime.getManifest().version}, ${site}/${view}`,
    `browser: ${navigator.userAgent}`,
    `read: ${read}`,
    `mentions: ${mentions}`,
    ...failed.flatMap(({ part, count, since, selectors }) => [
      `failed: ${part}, ${count} times since ${since}`,
      ...selectors.map((selector) => `  tried: ${selector}`),
    ]),
  ].join('\n');
}
