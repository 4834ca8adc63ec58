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

/** The site that a page with this address is of; undefined where it is none's, or the browser does not tell it. */
export function siteAt(address: string | undefined): SiteId | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return siteIds.find((site) => sitePlaces[site].hosts.test(hostname));
}
