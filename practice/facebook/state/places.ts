/** What an address shows. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'account'; readonly name: string }
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'search'; readonly words: string };

/** Reads an address of the site. */
export function placeAt(address: URL): Place {
  const { pathname, searchParams } = address;
  const [first = '', second = '', third = '', fourth = ''] = pathname.split('/').filter((part) => part !== '');
  if (first === '' || first === 'index.html') return { kind: 'home' };
  if (first === 'search') return { kind: 'search', words: searchParams.get('q') ?? '' };
  if (first === 'hashtag') return { kind: 'search', words: `#${decodeURIComponent(second)}` };
  if (first === 'profile.php') return { kind: 'account', name: searchParams.get('id') ?? '' };
  if (first === 'photo') return { kind: 'post', post: searchParams.get('set')?.replace(/^\w+\./, '') ?? '' };
  if (first === 'groups' && third === 'posts') return { kind: 'post', post: fourth };
  if (first === 'groups' && third === 'user') return { kind: 'account', name: fourth };
  if (first === 'groups') return { kind: 'group', group: second };
  if (second === 'posts') return { kind: 'post', post: third };
  return { kind: 'account', name: first };
}
