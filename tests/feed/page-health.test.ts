// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { startFeed } from '../../lib/feed/start-feed.ts';
import type { Health } from '../../lib/model/health.ts';
import { problemOf } from '../../lib/model/health.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { x } from '../../lib/sites/x.ts';
import { acme, entryId } from '../background/posts.ts';
import { backgroundPerTest, facebookPage, sidePanel, xPage } from '../background/running.ts';
import { browserParts } from '../components/browser-parts.ts';
import { open } from '../sites/page.ts';

const background = backgroundPerTest();
const pages: AbortController[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.abort();
});

/** How a page with these posts is being read, once what is told of it suits. */
async function healthOf(adapter: SiteAdapter, address: URL, html: string, suits: (health: Health) => boolean) {
  browserParts();
  const from = adapter === x ? xPage : facebookPage;
  background().page = from;
  document.body.innerHTML = html;
  const page = new AbortController();
  pages.push(page);
  startFeed({ document, adapter, address: () => address.href }, page.signal);
  const health = () => background().ask(sidePanel, 'health', { tab: from.tab ?? 0 });
  return vi.waitFor(
    async () => {
      const told = await health();
      if (told === undefined || !suits(told)) throw new Error(`not yet: ${JSON.stringify(told)}`);
      return told;
    },
    { timeout: 30_000, interval: 100 },
  );
}

test('a mention that a user-written pattern finds is counted as one', async () => {
  const { page, facts, posts } = open(x, '2026-02-conversation');
  const [first = ''] = posts.map((post) => x.read(post, facts)?.text).filter((text) => text !== undefined);
  const terms = [{ kind: 'pattern' as const, text: first.split(/\W+/).find((word) => word.length > 4) ?? '' }];
  await background().ask(sidePanel, 'saveBrand', { id: entryId(), brand: { ...acme, handles: [], terms } });
  const health = await healthOf(x, facts.address, page.body.innerHTML, ({ mentions }) => mentions > 0);
  expect(health.mentions).toBeLessThanOrEqual(health.read);
});

test('ten advertisements in a row are a site that has changed, since then nothing would ever be marked', async () => {
  const { page, facts } = open(facebook, '2025-12-feed');
  // As if the token that is long in advertisements alone grew for all.
  const html = page.body.innerHTML.replaceAll('__cft__[0]=', `__cft__[0]=${'x'.repeat(320)}`);
  const other = html.replaceAll(/(<div[^>]* dir="auto"[^>]*>)/g, '$1Another ');
  const all = html + other + other.replaceAll('Another ', 'A third ');
  const health = await healthOf(facebook, facts.address, all, ({ failed }) => failed.length > 0);
  expect(health.failed).toMatchObject([{ part: 'promoted' }]);
  expect(problemOf(health)).toEqual({ kind: 'siteChanged' });
});
