import { Problem } from '../../lib/model/problem.ts';

/** Longest line that is taken, in UTF-16 units: the largest post we keep is a tenth of it. */
export const longestLine = 1_000_000;

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly reached: number;
}

/**
 * The lines of a file as they arrive, empty ones left out, in bounded memory: of a line that is too long only its
 * beginning is kept, which no schema takes.
 * @throws Problem `importUnreadable` where the file is no UTF-8.
 */
export async function* readLines(file: Blob): AsyncGenerator<Line> {
  const decode = utf8Decoder();
  let rest = '';
  let number = 0;
  let reached = 0;
  for await (const chunk of chunksOf(file)) {
    reached += chunk.byteLength;
    const pieces = (rest + decode(chunk)).split('\n');
    rest = (pieces.pop() ?? '').slice(0, longestLine);
    for (const piece of pieces) {
      number += 1;
      const text = piece.slice(0, longestLine).replace(/\r$/, '');
      if (text !== '') yield { number, text, reached };
    }
  }
  rest += decode();
  if (rest !== '') yield { number: number + 1, text: rest, reached };
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

/** A stream is its own iterator only from Chrome 124 on. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
