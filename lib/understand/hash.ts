/** Keys of features have this many bits: of 20,000 known ones, one unknown in 13,000 is taken for a known one. */
export const keyBits = 28;

/** Where every hash starts; whatever shall not meet starts elsewhere. */
export const seed = 0x811c9dc5;

/** One step of FNV-1a over 16 bits at a time. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The key of a hash: every bit of it depends on every bit of the hash (the end of MurmurHash3). */
export function keyOf(hash: number): number {
  let key = hash ^ (hash >>> 16);
  key = Math.imul(key, 0x85ebca6b);
  key ^= key >>> 13;
  key = Math.imul(key, 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> (32 - keyBits);
}

/** The hash of a text that is folded already. */
export function hashOf(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
