/** Keys of features have this many bits: of 20,000 known ones, one unknown in 13,000 is taken for a known one. */
export const keyBits = 28;

/** The key of a hash: every bit of it depends on every bit of the hash (the end of MurmurHash3). */
export function keyOf(hash: number): number {
  let key = hash ^ (hash >>> 16);
  key = Math.imul(key, 0x85ebca6b);
  key ^= key >>> 13;
  key = Math.imul(key, 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> (32 - keyBits);
}
