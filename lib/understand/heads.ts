import { type Head, readHead } from './head.ts';
import type { Heads } from './taught.ts';
import intentFile from './weights/intent.json';
import { shippedWeights } from './weights.ts';

let shipped: Heads | undefined;

/** The heads that ship, read when they are first needed; one whose file is damaged is absent, which is reported once. */
export function shippedHeads(): Heads {
  shipped ??= { sentiment: shippedWeights().sentiment, intent: readIntent() };
  return shipped;
}

function readIntent(): Head | undefined {
  try {
    return readHead(Uint8Array.from(atob(intentFile.base64), (character) => character.charCodeAt(0)));
  } catch (error) {
    console.error('What posts do is told by corrections alone: the model cannot be read.', error);
    return undefined;
  }
}
