import { chunksOf } from '../../lib/model/chunks-of.ts';
import { longestLine } from '../../lib/model/entry.ts';
import { Problem } from '../../lib/model/problem.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Bytes read so far. */
  readonly reached: number;
}

/**
 * The lines of a stream as they arrive, empty ones left out, in bounded memory: of a line that is too long only its
 * beginning is kept, which no schema takes.
 * @throws Problem `importUnreadable` where they are no UTF-8; what the stream throws.
 */
export async function* readLines(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decode = utf8Decoder();
  let begun = '';
  let number = 0;
  let reached = 0;
  for await (const chunk of chunksOf(bytes)) {
    reached += chunk.byteLength;
    const pieces = decode(chunk).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      number += 1;
      const text = (begun + piece).slice(0, longestLine).replace(/\r$/, '');
      begun = '';
      if (text !== '') yield { number, text, reached };
    }
    if (begun.length < longestLine) begun += last;
  }
  const text = (begun + decode()).slice(0, longestLine);
  if (text !== '') yield { number: number + 1, text, reached };
}

function utf8Decoder(): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw new Problem('importUnreadable', 'not UTF-8', { cause: error });
    }
  };
}
