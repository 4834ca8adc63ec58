import type { SiteAdapter } from '../sites/adapter.ts';

/** A page with a feed, and what reads it. */
export interface FeedPage {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  /** Where the page is now, as the site itself would say. */
  readonly address: () => string;
}
