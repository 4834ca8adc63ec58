import { type SiteId, siteIds } from './ids.ts';

/** Where a site is. */
interface SitePlace {
  /** As people write it. */
  readonly host: string;
  /** Its pages, as the manifest and the browser's permissions name them. */
  readonly pages: string;
  /** Every host name that is this site. */
  readonly hosts: RegExp;
}

export const sitePlaces: { readonly [Site in SiteId]: SitePlace } = {
  x: { host: 'x.com', pages: 'https://x.com/*', hosts: /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/ },
  facebook: {
    host: 'facebook.com',
    pages: 'https://www.facebook.com/*',
    hosts: /^(?:[a-z-]+\.)?facebook\.com$/,
  },
};

/** The pages of all sites. */
export const sitePages: readonly string[] = siteIds.map((site) => sitePlaces[site].pages);
