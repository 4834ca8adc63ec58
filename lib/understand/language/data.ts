/**
 * Which n-grams speak for which languages, and how much: eld's large table (Nito T.M., Apache-2.0), of the languages
 * that share a script alone, packed by `scripts/train/language-data.ts`. An n-gram is known by a bucket and eight more
 * bits of its hash, so one unknown n-gram in two hundred is taken for a known one.
 */
export interface LanguageData {
  /** Primary languages in BCP 47, by their number. */
  readonly languages: readonly string[];
  /** By bucket, and one more: where its n-grams begin. */
  readonly buckets: Uint32Array;
  /** By n-gram: eight bits of its hash. */
  readonly prints: Uint8Array;
  /** By n-gram, and one more: where its languages begin. */
  readonly pairs: Uint32Array;
  /** By pair: the number of a language, and how much the n-gram speaks for it, in steps of `scoreStep`. */
  readonly ofLanguage: Uint8Array;
  readonly scores: Uint8Array;
}

const bucketBits = 17;
/** What one step of a packed score is worth in eld's points; from 4 to 19 steps. */
export const scoreStep = 14;
const magic = 'RJLANG1\n';

export function bucketOf(hash: number): number {
  return hash >>> (32 - bucketBits);
}

export function printOf(hash: number): number {
  return (hash >>> (32 - bucketBits - 8)) & 0xff;
}

/** @throws RangeError for bytes that are no such table */
export function readLanguageData(bytes: Uint8Array): LanguageData {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const endOfHead = head.indexOf('\n', magic.length);
  if (!head.startsWith(magic) || endOfHead === -1) throw new RangeError('no table of languages');
  const languages = head.slice(magic.length, endOfHead).split(' ');
  let at = endOfHead + 1;
  const take = (length: number) => {
    const part = bytes.subarray(at, at + length);
    if (part.length !== length) throw new RangeError('the table of languages ends early');
    at += length;
    return part;
  };
  const buckets = beginnings(take(1 << bucketBits));
  const grams = buckets.at(-1) ?? 0;
  const prints = take(grams);
  const pairs = beginnings(take(grams));
  const ofLanguage = take(pairs.at(-1) ?? 0);
  const scores = take(pairs.at(-1) ?? 0);
  if (at !== bytes.length || ofLanguage.some((language) => language >= languages.length))
    throw new RangeError('the table of languages is damaged');
  return { languages, buckets, prints, pairs, ofLanguage, scores };
}

/** The same table as bytes. `grams` are in the order of their hashes, which must differ in bucket or print. */
export function packLanguageData(
  languages: readonly string[],
  grams: readonly { readonly hash: number; readonly pairs: readonly (readonly [language: number, steps: number])[] }[],
): Uint8Array<ArrayBuffer> {
  const inBucket = new Uint8Array(1 << bucketBits);
  for (const { hash } of grams) inBucket[bucketOf(hash)] = (inBucket[bucketOf(hash)] ?? 0) + 1;
  return Uint8Array.from([
    ...new TextEncoder().encode(`${magic}${languages.join(' ')}\n`),
    ...inBucket,
    ...grams.map(({ hash }) => printOf(hash)),
    ...grams.map(({ pairs }) => pairs.length),
    ...grams.flatMap(({ pairs }) => pairs.map(([language]) => language)),
    ...grams.flatMap(({ pairs }) => pairs.map(([, steps]) => steps)),
  ]);
}

/** Where each of these runs begins, and where the last one ends. */
function beginnings(lengths: Uint8Array): Uint32Array {
  const begin = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) begin[at + 1] = (begin[at] ?? 0) + (lengths[at] ?? 0);
  return begin;
}
