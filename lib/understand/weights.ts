import { type Lexicon, readLexicon } from './lexicon.ts';
import lexiconFile from './weights/lexicon.json';

/** The bytes of a weights file, which `npm run train` writes as base64. */
function bytesOf({ base64 }: { readonly base64: string }): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/**
 * The shipped lexicon.
 * @throws BrokenWeights where its file is damaged
 */
export function shippedLexicon(): Lexicon {
  return readLexicon(bytesOf(lexiconFile));
}
