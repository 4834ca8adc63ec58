import type { SiteId } from './ids.ts';
import { sitePlaces } from './site-places.ts';

/** `https://x.com/acme`, `www.facebook.com/acme`, `fb.com/acme`: what has a host with a point before the first slash. */
const address = /^(?:https?:\/\/)?(?<host>[\w-]+(?:\.[\w-]+)+)(?:\/|$)/i;
/** First parts of addresses that lead to no account. */
const noAccounts: { readonly [Site in SiteId]: RegExp } = {
  x: /^(?:compose|explore|hashtag|home|i|intent|jobs|login|messages|notifications|search|settings|share)$/i,
  facebook:
    /^(?:events|gaming|groups|hashtag|marketplace|media|messages|notifications|permalink\.php|photo(?:\.php)?|photos|reel|search|share|stories|story\.php|watch)$/i,
};
const names: { readonly [Site in SiteId]: RegExp } = {
  // X allows 15 characters today, and had some longer ones.
  x: /^\w{1,20}$/,
  // A vanity name or a number; `pfbid…` is made anew from time to time and names nobody for long.
  facebook: /^(?!pfbid)[\p{L}\p{N}._-]{1,80}$/u,
};

/**
 * The account that somebody means who writes its name, with or without `@`, or pastes the address of its profile.
 * Undefined where that names none on this site.
 */
export function accountOf(site: SiteId, written: string): string | undefined {
  const text = written.trim();
  const host = address.exec(text)?.groups?.['host'];
  const isAddress = /^https?:/i.test(text) || (host !== undefined && text.includes('/'));
  const name = isAddress ? nameIn(site, text) : text.replace(/^[@＠]+/, '');
  return name !== undefined && names[site].test(name) ? name : undefined;
}

function nameIn(site: SiteId, text: string): string | undefined {
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const { hostname, pathname, searchParams } = new URL(whole);
  const isShort = site === 'facebook' && /^(?:www\.)?fb\.com$/.test(hostname);
  if (!sitePlaces[site].hosts.test(hostname) && !isShort) return undefined;
  const [first, ...rest] = pathname.split('/').filter((part) => part !== '');
  if (first === undefined || noAccounts[site].test(first))
    return site === 'facebook' ? memberOf(first, rest) : undefined;
  if (site === 'facebook' && first === 'profile.php') return searchParams.get('id') ?? undefined;
  if (site === 'facebook' && /^(?:people|pages)$/.test(first)) return rest[1];
  if (site === 'facebook' && first === 'p') return /\d+$/.exec(rest[0] ?? '')?.[0];
  return decoded(first).replace(/^@+/, '');
}

/** Who somebody is in a group: `/groups/G/user/ID`. */
function memberOf(first: string | undefined, [, user, id]: readonly string[]): string | undefined {
  return first === 'groups' && user === 'user' ? id : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
