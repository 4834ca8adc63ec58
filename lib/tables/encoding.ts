import { chunksOf } from '../model/chunks-of.ts';

/** How a table may be stored where it does not say so itself, by the names that `TextDecoder` knows: the usual first. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'macintosh',
] as const;
export type Encoding = (typeof encodings)[number];
/** Where the first bytes of a file are a mark that says so. */
export type MarkedEncoding = 'utf-16le' | 'utf-16be';

export function markedEncoding(bytes: Uint8Array): MarkedEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * UTF-8 where most of what is no ASCII is that: one byte that somebody broke spoils no other letter. All else is taken
 * for Windows-1252, which older spreadsheets write.
 * @throws AbortError where the signal ended it.
 */
export async function guessEncoding(file: Blob, signal: AbortSignal): Promise<Encoding> {
  const letters = new Letters();
  for await (const chunk of chunksOf(file.stream())) {
    signal.throwIfAborted();
    letters.count(chunk);
  }
  return letters.broken > letters.whole ? 'windows-1252' : 'utf-8';
}

/** Counts the letters beyond ASCII that are UTF-8, and the bytes that cannot be, in a file that comes in pieces. */
class Letters {
  whole = 0;
  broken = 0;
  /** Bytes that the letter that has begun still lacks. */
  #due = 0;

  count(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#due > 0 && byte >> 6 === 0b10) {
        this.#due -= 1;
        if (this.#due === 0) this.whole += 1;
        continue;
      }
      if (this.#due > 0) this.broken += 1;
      this.#due = bytesAfter(byte);
      if (byte > 0x7f && this.#due === 0) this.broken += 1;
    }
  }
}

function bytesAfter(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 1;
  return first < 0xf0 ? 2 : 3;
}
