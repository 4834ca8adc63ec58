import { chance, hash } from '../../world/chance.ts';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const loadedAt = Math.floor(Math.random() * 2 ** 32);

/** A token as the real site hangs on its links: one per post, another at each load; advertisements have longer ones. */
export function trackingToken(post: { readonly number: string; readonly promoted: boolean }): string {
  const roll = chance(hash(post.number) ^ loadedAt);
  const length = post.promoted ? 330 + Math.floor(roll() * 60) : 190 + Math.floor(roll() * 30);
  let token = 'AZ';
  while (token.length < length) token += signs[Math.floor(roll() * signs.length)];
  return token;
}

/** The address with the parameters that say from which post and place the link was followed. */
export function tracked(path: string, token: string, place = ',O,P-R'): string {
  return `${path}${path.includes('?') ? '&' : '?'}__cft__[0]=${token}&__tn__=${encodeURIComponent(place)}`;
}

/** The same address without what tracks. */
export function untracked(href: string, base: URL): string {
  const address = new URL(href, base);
  for (const name of ['__cft__[0]', '__tn__', '__eep__']) address.searchParams.delete(name);
  return `${address.pathname}${address.search}`;
}
