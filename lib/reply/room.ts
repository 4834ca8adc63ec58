import type { SiteId } from '../model/ids.ts';

/**
 * How long a reply may be, as its site counts. X without a paid plan, in weighted characters. Comments on Facebook, in
 * UTF-16 units; Facebook publishes no figure, every list of limits has this one (seen 2026-11).
 */
export const room: Readonly<Record<SiteId, number>> = { x: 280, facebook: 8_000 };

/**
 * Whether a reply surely fits its site: what may count double does, so a text that just fits may be refused. For the
 * background, which does without the large library that counts exactly.
 */
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
