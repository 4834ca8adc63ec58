/** A link in a draft. */
export interface DraftLink {
  readonly start: number;
  readonly end: number;
  /** In lower case, without `www.`. */
  readonly host: string;
}

/** Endings with which sites make a link of bare words; country codes that are words ("it", "is", "no") are left out. */
const endings =
  'com|net|org|de|fr|es|pt|br|uk|eu|ch|nl|co|io|ly|gl|gd|app|shop|store|link|info|online|site|xyz|top|click|help|support|example';
const label = '[\\p{L}\\p{N}-]{1,63}';
const address = new RegExp(
  `(?:https?://|www\\.)[^\\s<>"”»)]{1,500}|(?<![@\\p{L}\\p{N}._/-])${label}(?:\\.${label}){0,3}\\.(?:${endings})(?![\\p{L}\\p{N}@-])(?:/[^\\s<>"”»)]{0,300})?`,
  'gu',
);

/** Every link of a text, also those without `https://`. */
export function linksIn(text: string): DraftLink[] {
  return Array.from(text.matchAll(address), ({ 0: written, index }): DraftLink[] => {
    const whole = written.replace(/[.,;:!?'’]+$/u, '');
    const host = hostOf(whole);
    return host === undefined ? [] : [{ start: index, end: index + whole.length, host }];
  }).flat();
}

/** The host of an address as it is written: what a browser makes of it would hide letters that only look alike. */
export function hostOf(address: string): string | undefined {
  const host = address
    .replace(/^https?:\/\//i, '')
    .split(/[/?#]/, 1)[0]
    ?.replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./i, '')
    .toLowerCase();
  return host === undefined || !host.includes('.') ? undefined : host;
}

/** Whether a host is this domain or below it. */
export function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The part of a host that a name is registered under: `help.acme.co.uk` → `acme`. */
export function nameOf(host: string): string {
  const labels = host.split('.');
  const isTwofold = labels.length > 2 && /^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? '');
  return labels.at(isTwofold ? -3 : -2) ?? host;
}
