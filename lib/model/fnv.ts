/**
 * FNV-1a (Fowler, Noll and Vo) with 32 bits, over bytes or UTF-16 units: quick, the same on every machine, and no secret.
 * Whoever needs every bit to depend on every other mixes them once more.
 */

/** Where every hash starts; whatever shall not meet starts elsewhere. */
export const seed = 0x811c9dc5;

/** One step over a byte or a unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a text, with a sign. */
export function hashOf(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
