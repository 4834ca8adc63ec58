/** What a page that somebody saved tells of itself: where it was, when it was saved, and whether it was changed since. */
import type { SiteAdapter } from '../lib/sites/adapter.ts';

/** The address a page says is its own: its canonical link, its card, or the browser or extension that saved it. */
export function addressOf(html: string, page: Document, adapter: SiteAdapter): URL | undefined {
  const stated = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1],
    /<!--\s+Page saved with SingleFile\s+url: (\S+)/.exec(html)?.[1],
  ];
  const address = stated.map((each) => (each && URL.canParse(each) ? new URL(each) : undefined));
  return address.find((each) => each !== undefined && adapter.matches(each));
}

/**
 * When a page was saved, in milliseconds since the epoch: SingleFile says so. Else not after its pictures could no longer
 * be fetched, as Facebook writes into their addresses: that tells at least which year "30 May" is in.
 */
export function savedAt(html: string): number | undefined {
  const stated = Date.parse(/<!--\s+Page saved with SingleFile[^>]*?saved date: ([^(\n]+)/.exec(html)?.[1] ?? '');
  if (!Number.isNaN(stated)) return stated;
  const ends = [...html.matchAll(/fbcdn\.net\/[^"'\s]*[?&;]oe=([0-9A-F]{8})\b/gi)].map(([, end = '']) =>
    parseInt(end, 16),
  );
  return ends.length === 0 ? undefined : 1_000 * ends.reduce((latest, end) => Math.max(latest, end));
}

/**
 * Undoes what a formatter did to the words of a page, where one did: each of them stands in a line of its own then. The
 * author's line breaks are lost. The sites write no space before the first element of a post.
 */
export function joinWords(page: Document, adapter: SiteAdapter): void {
  if (!adapter.findPosts(page).some(({ firstChild }) => firstChild?.nodeType === 3)) return; // 3 is a text
  const texts = page.createTreeWalker(page.body, 4); // texts alone
  for (let before = ''; texts.nextNode(); ) {
    const text = texts.currentNode.nodeValue?.replace(/\s*\n\s*/g, ' ') ?? '';
    texts.currentNode.nodeValue = before.endsWith(' ') ? text.trimStart() : text;
    before = texts.currentNode.nodeValue || before;
  }
}
