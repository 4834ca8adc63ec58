import type { UnderstandingFile } from '../model/understanding.ts';
import { readHead } from './head.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import type { Heads } from './taught.ts';
import intentFile from './weights/intent.json';
import lexiconFile from './weights/lexicon.json';
import sentimentFile from './weights/sentiment.json';

/** A file of weights as `npm run train` writes it. */
export interface WeightsFile {
  readonly base64: string;
}

/** The files that hold weights; the table of languages holds none. */
type WeightsName = Exclude<UnderstandingFile, 'languages'>;

/** What posts are judged with; a head whose file is damaged, or empty (made from MIT data alone), is absent. */
export interface Weights extends Heads {
  readonly lexicon: Lexicon;
  /** Which files are damaged, and what reading them threw. */
  readonly damaged: readonly { readonly file: WeightsName; readonly error: unknown }[];
}

/** Reads files of weights. Never throws: what is damaged is left out. */
export function readWeights(files: Readonly<Record<WeightsName, WeightsFile>>): Weights {
  const damaged: { file: WeightsName; error: unknown }[] = [];
  const attempt = <Read>(file: WeightsName, read: (bytes: Uint8Array) => Read): Read | undefined => {
    const { base64 } = files[file];
    if (base64 === '') return undefined;
    try {
      return read(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
    } catch (error) {
      damaged.push({ file, error });
      return undefined;
    }
  };
  const silent: Lexicon = { rating: () => 0 };
  return {
    lexicon: attempt('lexicon', readLexicon) ?? silent,
    sentiment: attempt('sentiment', readHead),
    intent: attempt('intent', readHead),
    damaged,
  };
}

let shipped: Weights | undefined;

/** What ships, read when it is first needed; what is damaged is reported once. */
export function shippedWeights(): Weights {
  if (shipped === undefined) {
    shipped = readWeights({ lexicon: lexiconFile, sentiment: sentimentFile, intent: intentFile });
    for (const { file, error } of shipped.damaged) console.error(`Rejoinder: its file "${file}" is damaged.`, error);
  }
  return shipped;
}
