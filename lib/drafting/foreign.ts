import { isDayOrHours, longNumber } from './long-number.ts';

/** What a draft may name, since we said it ourselves: everything else of its kind is a stranger's. */
export interface Known {
  /** Our own words: facts, the brand's addresses and names, replies that we sent. */
  readonly texts: readonly string[];
  /** Accounts that may be addressed, without `@`: ours and the customer's. */
  readonly handles: readonly string[];
}

/** Everything that leads somewhere, in the order in which it is recognised; what sites make links of by themselves, too. */
const leads = new RegExp(
  [
    /(?<link>\p{L}[\p{L}\p{N}+.-]{0,20}:\/\/[^\s<>"“”]{0,2000}|(?:mailto|tel|sms|javascript|vbscript|data|blob):[^\s<>"“”]{1,2000})/u,
    /(?<mail>[\p{L}\p{N}._%+-]{1,64}[@＠](?:[\p{L}\p{N}-]{1,63}[.．])*[\p{L}\p{N}-]{1,63})/u,
    /(?<handle>[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/u,
    /(?<![\p{L}\p{N}])(?<host>(?:[\p{L}\p{N}-]{1,63}[.．]){1,9}(?<end>xn--[a-z0-9-]{2,59}|\p{L}{2,63})(?![\p{L}0-9])(?::\d{1,5})?(?:\/[^\s<>"“”]{0,2000})?)/u,
  ]
    .map(({ source }) => source)
    .concat(`(?<number>${longNumber(8)})`)
    .join('|'),
  'giu',
);

/** A sentence that follows without a blank ("late.Please") is no host; with one of these ("Evil.Com") it is. */
const sentence = /^\p{Lu}\p{Ll}+$/u;
const commonEnd =
  /^(?:com|net|org|info|biz|online|shop|store|site|xyz|app|dev|top|club|live|link|click|icu|vip|\p{L}{2})$/iu;

/** A text without links, mail addresses, handles and long numbers that none of our own words has. */
export function withoutForeign(text: string, { texts, handles }: Known): string {
  const ours = new Set([
    ...handles.map((handle) => bare(`@${handle}`)),
    ...texts.flatMap((own) => (own.match(leads) ?? []).map(bare)),
  ]);
  return text.replace(leads, (found: string, ...rest: unknown[]) => {
    const { host, end = '', number } = rest.at(-1) as Partial<Record<'host' | 'end' | 'number', string>>; // the groups come last
    if (host !== undefined && sentence.test(end) && !commonEnd.test(end) && !host.includes('/')) return found;
    if (number !== undefined && isDayOrHours(number)) return found;
    return ours.has(bare(found)) ? found : behind(found);
  });
}

/** Points and brackets right behind an address belong to the sentence, not to the address. */
function behind(found: string): string {
  return /[.,;:!?)\]}'’»…]+$/u.exec(found)?.[0] ?? '';
}

/** As it is compared: what a browser adds, letter case, and how digits are grouped make no difference. */
function bare(found: string): string {
  const address = found
    .slice(0, found.length - behind(found).length)
    .replaceAll('．', '.')
    .replaceAll('＠', '@');
  if (/^\P{L}+$/u.test(address)) return address.replace(/\P{Nd}/gu, '');
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}
