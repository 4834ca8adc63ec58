/** The part of the site that is on show. */
export type Place =
  | { readonly view: 'home' }
  | { readonly view: 'conversation'; readonly id: string }
  | { readonly view: 'profile'; readonly handle: string }
  | { readonly view: 'search'; readonly query: string }
  /** The reply dialog: it has an address of its own, over whatever was there before. */
  | { readonly view: 'compose' };

/** Reads the place from an address; whatever is no post, profile or search is home. */
export function placeAt({ pathname, searchParams }: URL): Place {
  const status = /^\/\w{1,15}\/status\/(\d+)/.exec(pathname)?.[1];
  if (status !== undefined) return { view: 'conversation', id: status };
  if (pathname === '/compose/post') return { view: 'compose' };
  if (pathname === '/search') return { view: 'search', query: searchParams.get('q') ?? '' };
  const hashtag = /^\/hashtag\/([^/]+)$/.exec(pathname)?.[1];
  if (hashtag !== undefined) return { view: 'search', query: `#${decodeURIComponent(hashtag)}` };
  const handle = /^\/(\w{1,15})$/.exec(pathname)?.[1];
  if (handle === undefined || handle === 'home') return { view: 'home' };
  return { view: 'profile', handle };
}
