import type { Features } from './features.ts';
import { keyShare } from './head.ts';
import type { Base, Lesson } from './learn.ts';

/** What corrections can speak by: each is a column of what is learnt. */
export interface Columns {
  /** The column of each key. */
  readonly ofKeys: ReadonlyMap<number, number>;
  /** Where the hints' columns begin, between those of keys that tell something and those of silent ones. */
  readonly hintsFrom: number;
  readonly silentFrom: number;
  readonly count: number;
}

/** What counts of a text: its columns, and how much each counts. */
export interface Row {
  readonly columns: Uint32Array;
  readonly shares: Float32Array;
}

/** From so many corrections on, a key must stand in two of them: what stands in one tells nothing of others. */
const manyLessons = 200;
/** How much the hints of a text count beside its words, which count 1. */
const hintsCount = 2;

/** The columns of these lessons. */
export function columnsFor<Read extends Features>(lessons: readonly Lesson<Read>[], base: Base<Read>): Columns {
  const texts = new Map<number, number>();
  const silently = new Map<number, number>();
  for (const { features } of lessons) {
    const isSilent = base.silent?.(features);
    for (const [at, key] of features.keys.entries()) {
      texts.set(key, (texts.get(key) ?? 0) + 1);
      if (isSilent?.[features.owners[at] ?? 0] === 1) silently.set(key, (silently.get(key) ?? 0) + 1);
    }
  }
  const fewest = lessons.length >= manyLessons ? 2 : 1;
  const kept = [...texts].filter(([, count]) => count >= fewest).map(([key]) => key);
  // Parts of words are shared by silent ones and others: what most have in silent ones is silent.
  const silent = new Set(kept.filter((key) => 2 * (silently.get(key) ?? 0) > (texts.get(key) ?? 0)));
  const telling = kept.filter((key) => !silent.has(key));
  const [one] = lessons;
  const hints = one === undefined ? 0 : (base.hints?.(one.features).length ?? 0);
  const silentFrom = telling.length + hints;
  const others = kept.filter((key) => silent.has(key)).map((key, place) => [key, silentFrom + place] as const);
  return {
    ofKeys: new Map([...telling.map((key, place) => [key, place] as const), ...others]),
    hintsFrom: telling.length,
    silentFrom,
    count: silentFrom + others.length,
  };
}

/** A text's keys that have a column, and its hints after them. */
export function rowOf<Read extends Features>(features: Read, { ofKeys, hintsFrom }: Columns, base: Base<Read>): Row {
  const { keys, wordKeys } = features;
  const known = base.hints?.(features) ?? new Float64Array(0);
  const wordShare = keyShare(wordKeys);
  const letterShare = keyShare(keys.length - wordKeys) * (base.lettersCount ?? 1);
  const found = new Uint32Array(keys.length + known.length);
  const shares = new Float32Array(keys.length + known.length);
  let end = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const column = ofKeys.get(keys[at] ?? 0);
    if (column === undefined) continue;
    found[end] = column;
    shares[end] = at < wordKeys ? wordShare : letterShare;
    end += 1;
  }
  for (const [place, share] of known.entries()) {
    found[end] = hintsFrom + place;
    shares[end] = share * hintsCount;
    end += 1;
  }
  return { columns: found.subarray(0, end), shares: shares.subarray(0, end) };
}
