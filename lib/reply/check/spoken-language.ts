import { fold } from './fold.ts';
import { languages } from './languages/index.ts';

/** Told apart from those that drafts are checked in, so that they are not taken for one of them. */
const neighbours: readonly { readonly code: string; readonly common: string }[] = [
  {
    code: 'nl',
    common: `de het een en of maar als is zijn was waren ben heb hebben heeft niet geen met voor van in op aan uit bij naar
      ik je jij u hij zij wij we jullie ons onze mijn dat dit die deze wat wie waar wanneer hoe ook nog al zeer graag
      bedankt hallo hoi sorry vandaag morgen kunnen kan wordt er`,
  },
];

/** In words; more say nothing new. */
const mostWords = 200;
const leastHits = 2;
const leastScore = 1.9;
const clearly = 1.4;

let known: Map<string, string[]> | undefined;

/** Which languages have this among their common words. */
function knownWords(): Map<string, string[]> {
  if (known !== undefined) return known;
  known = new Map();
  for (const { code, common } of [...languages, ...neighbours])
    for (const word of new Set(fold(common).split(/\s+/))) known.set(word, [...(known.get(word) ?? []), code]);
  return known;
}

/**
 * The language that a text is written in, by its commonest words: quick enough to be asked at every key. A word counts
 * the less, the more languages have it. Undefined where a text is too short to tell, or in two languages.
 */
export function spokenLanguage(text: string): string | undefined {
  const scores = new Map<string, { score: number; hits: number }>();
  const words =
    fold(text)
      .replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_.]+/gu, ' ')
      .match(/\p{L}[\p{L}']*/gu) ?? [];
  for (const word of words.slice(0, mostWords)) {
    const codes = knownWords().get(word) ?? [];
    for (const code of codes) {
      const { score = 0, hits = 0 } = scores.get(code) ?? {};
      scores.set(code, { score: score + 1 / codes.length, hits: hits + 1 });
    }
  }
  const [best, next] = [...scores].toSorted(([, one], [, other]) => other.score - one.score);
  if (best === undefined) return undefined;
  const [code, { score, hits }] = best;
  const isEnough = hits >= leastHits && score >= leastScore && score * 8 >= Math.min(words.length, mostWords);
  return isEnough && score >= clearly * (next?.[1].score ?? 0) ? code : undefined;
}
