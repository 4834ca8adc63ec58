import type { SiteId } from '../model/ids.ts';

/** As `limits.ts` has them, for the background, which does without the large library that counts exactly. */
const room: Readonly<Record<SiteId, number>> = { x: 280, facebook: 8_000 };

/** Whether a reply surely fits its site: what may count double does, so a text that just fits may be refused. */
export function surelyFits(site: SiteId, text: string): boolean {
  let used = 0;
  for (const letter of text) used += mayCountDouble(letter) ? 2 : 1;
  return used <= room[site];
}

/** Beside Latin, Greek, Cyrillic, Arabic and the marks between words, what X counts as two (its configuration 3). */
function mayCountDouble(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code > 0x10ff && (code < 0x2000 || code > 0x2037);
}
