import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { PageFacts, SiteAdapter } from '../../lib/sites/adapter.ts';

/** The project's own pages: skeletons of real ones, every person, number and word in them invented. */
export const pages = join(import.meta.dirname, '../pages');

export function fixturesOf(site: string): string[] {
  const folder = join(pages, site);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));
}

export function parse(html: string): Document {
  return new JSDOM(html).window.document;
}

export interface OpenPage {
  readonly page: Document;
  readonly facts: PageFacts;
  /** Elements of posts, in page order. */
  readonly posts: HTMLElement[];
}

/** A fixture as the adapter meets it, at the address it says is its own. */
export function open(adapter: SiteAdapter, name: string, now = Date.parse('2025-12-03T12:00:00.000Z')): OpenPage {
  const page = parse(readFileSync(join(pages, adapter.site, `${name}.html`), 'utf8'));
  const address = new URL(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '');
  return { page, facts: { address, now }, posts: adapter.findPosts(page) };
}

/** The post element whose text begins so; fails where there is none. */
export function postSaying(adapter: SiteAdapter, { posts, facts }: OpenPage, words: string): HTMLElement {
  const found = posts.find((post) => adapter.read(post, facts)?.text.startsWith(words));
  if (found === undefined) throw new Error(`no post says "${words}"`);
  return found;
}

/** As if the site had renamed what its posts are told by: nothing in them is different. */
export function renamePosts({ postSelector }: SiteAdapter, page: Document): void {
  for (const post of page.querySelectorAll(postSelector))
    for (const name of ['data-testid', 'role', 'aria-posinset']) post.removeAttribute(name);
}

/** One element; fails where there is none. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}
