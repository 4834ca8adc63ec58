/** Packs eld's large table into `public/languages.bin.gz`: `npm exec tsx scripts/train/language-data.ts`. */
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bucketOf, packLanguageData, printOf, scoreStep } from '../../lib/understand/language/data.ts';
import { hashGram } from '../../lib/understand/language/ngrams.ts';

interface Table {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const eld = new URL('../../node_modules/eld/src/', import.meta.url);
const { ngramsData }: { ngramsData: Table } = await import(new URL('ngrams/large.js', eld).href);
const { dictionary }: { dictionary: Readonly<Record<number, string>> } = await import(
  new URL('dictionary.js', eld).href
);

/** Their script alone tells these. */
const ownScript = new Set('am bn el gu he hy ja ka kn ko lo ml or pa ta te th zh'.split(' '));
/** What eld takes off every score to write fewer digits (`baseNgramScore`). */
const takenOff = 53;
const fewestSteps = 4;

const languages = Object.values(ngramsData.languages).filter((language) => !ownScript.has(language));
const byteOf = new Map(Object.entries(dictionary).map(([byte, letter]) => [letter, Number(byte)]));

function hashOf(gram: string): number {
  const begins = gram.length > 1 && gram.startsWith(' ');
  const ends = gram.endsWith(' ');
  const letters = [...gram.slice(begins ? 1 : 0, ends ? -1 : undefined)];
  const bytes = Uint8Array.from(letters, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0));
  return hashGram(bytes, 0, bytes.length, begins, ends);
}

const grams = Object.entries(ngramsData.ngrams)
  .map(([gram, points]) => ({
    hash: hashOf(gram),
    pairs: Object.entries(points).flatMap(([id, score]): [number, number][] => {
      const language = languages.indexOf(ngramsData.languages[id] ?? '');
      return language === -1 ? [] : [[language, Math.round((score + takenOff) / scoreStep)]];
    }),
  }))
  // What hardly speaks for any of several languages tells none of them from the others.
  .filter(({ pairs }) => pairs.length === 1 || pairs.some(([, steps]) => steps > fewestSteps))
  .toSorted((a, b) => a.hash - b.hash);
// Of two that cannot be told apart the first is kept: one in six hundred.
const told = grams.filter(
  ({ hash }, at) =>
    !grams
      .slice(Math.max(0, at - 8), at)
      .some((one) => bucketOf(one.hash) === bucketOf(hash) && printOf(one.hash) === printOf(hash)),
);
const packed = gzipSync(packLanguageData(languages, told), { level: 9 });
await writeFile(new URL('../../public/languages.bin.gz', import.meta.url), packed);
console.info(`${told.length} of ${grams.length} n-grams of ${languages.length} languages in ${packed.length} bytes`);
