import { type Head, readHead } from './head.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import lexiconFile from './weights/lexicon.json';
import sentimentFile from './weights/sentiment.json';

/** A file of weights as `npm run train` writes it. */
export interface WeightsFile {
  readonly base64: string;
}

/** What posts are judged with. */
export interface Weights {
  readonly lexicon: Lexicon;
  /** Absent where its file is damaged, or empty: made from MIT data alone. */
  readonly sentiment: Head | undefined;
  /** A sentence for each file that is damaged, and what is done without it. */
  readonly problems: readonly string[];
}

/** Reads files of weights. Never throws: what is damaged is left out. */
export function readWeights(files: { readonly lexicon: WeightsFile; readonly sentiment: WeightsFile }): Weights {
  const problems: string[] = [];
  const attempt = <Read>(file: WeightsFile, read: (bytes: Uint8Array) => Read, without: string): Read | undefined => {
    if (file.base64 === '') return undefined;
    try {
      return read(Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0)));
    } catch (error) {
      problems.push(`${without} ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  };
  const silent: Lexicon = { rating: () => 0 };
  return {
    lexicon: attempt(files.lexicon, readLexicon, 'Words are not rated: the lexicon cannot be read.') ?? silent,
    sentiment: attempt(
      files.sentiment,
      readHead,
      'English posts are judged by rated words alone: the model cannot be read.',
    ),
    problems,
  };
}

let shipped: Weights | undefined;

/** What ships, read when it is first needed. */
export function shippedWeights(): Weights {
  if (shipped === undefined) {
    shipped = readWeights({ lexicon: lexiconFile, sentiment: sentimentFile });
    for (const problem of shipped.problems) console.error(problem);
  }
  return shipped;
}
