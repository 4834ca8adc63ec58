import { fold } from '../fold.ts';
import { isBelow, linksIn, nameOf } from '../links.ts';
import type { Rule, Situation, Why } from '../rule.ts';

/** They hide where they lead to; people have learnt not to follow them. */
const shorteners = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.ly s.id v.gd tiny.cc lnkd.in bl.ink'.split(
    ' ',
  ),
);
/** Where everybody writes. */
const networks = [
  'x.com',
  'twitter.com',
  'facebook.com',
  'fb.com',
  'm.me',
  'messenger.com',
  'instagram.com',
  'youtube.com',
];

/** A link that hides where it leads, that looks like one of ours, or that is not ours. */
export const oddLink: Rule = (draft, situation) =>
  linksIn(draft.text).flatMap(({ host, start, end }) => {
    const why = oddity(host, situation);
    return why === undefined ? [] : [{ place: { start, end }, why }];
  });

function oddity(host: string, { domains, facts, post }: Situation): Why | undefined {
  if (domains.some((domain) => isBelow(host, domain))) return undefined;
  if (shorteners.has(host)) return 'shortLink';
  if (domains.some((domain) => looksLike(host, domain))) return 'lookAlike';
  if (/[^\x20-\x7e]|^xn--|\.xn--|^[\d.]+$/.test(host)) return 'lookAlike';
  const isKnown =
    networks.some((network) => isBelow(host, network)) || [...facts, post.text].some((text) => text.includes(host));
  return domains.length === 0 || isKnown ? undefined : 'foreignLink';
}

/** `acrne.com`, `acme-help.com`, `acme.com.login.net` beside `acme.com`. */
function looksLike(host: string, domain: string): boolean {
  const [ours, theirs] = [nameOf(domain), nameOf(host)];
  if (ours.length < 4) return host.startsWith(`${domain}.`);
  if (theirs === ours) return false;
  return (
    host.startsWith(`${domain}.`) || theirs.split('-').includes(ours) || isOneOff(skeleton(theirs), skeleton(ours))
  );
}

/** Signs that are read as others. */
function skeleton(name: string): string {
  return fold(name)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1l|]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's');
}

/** The same, or one letter other, missing or too many. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}
